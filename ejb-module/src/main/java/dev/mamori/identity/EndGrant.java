package dev.mamori.identity;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes a role from a person at once; to take needs no second person. */
public record EndGrant(
        @NotNull(message = "{rule.required}") UUID id,
        @NotNull(message = "{rule.required}") UUID grantId,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
