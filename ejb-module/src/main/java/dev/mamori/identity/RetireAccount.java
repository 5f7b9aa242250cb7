package dev.mamori.identity;

import dev.mamori.platform.Confirmed;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ends an account for good: its sessions and its roles end, and its login id is never given again.
 *
 * @param confirmation the account's login id, typed once more (control 14)
 */
public record RetireAccount(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason,
        @PlainText(max = 64, required = true) String confirmation)
        implements Confirmed {}
