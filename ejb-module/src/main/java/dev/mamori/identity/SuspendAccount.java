package dev.mamori.identity;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Keeps a person from signing in until somebody resumes the account; every session ends at once. */
public record SuspendAccount(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
