package dev.mamori.identity;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Makes somebody's password worth nothing and lets them choose a new one.
 *
 * @param id the account
 * @param reason why, for the trail's readers
 */
public record ResetPassword(
        @NotNull(message = "{rule.required}") UUID id, @PlainText(max = 500, required = true) String reason)
        implements Identified {}
