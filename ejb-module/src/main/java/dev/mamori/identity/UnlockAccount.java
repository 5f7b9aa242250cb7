package dev.mamori.identity;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Lifts the lock of somebody else's account.
 *
 * @param id the account
 * @param reason why, for the trail's readers and the approver
 */
public record UnlockAccount(
        @NotNull(message = "{rule.required}") UUID id, @PlainText(max = 500, required = true) String reason)
        implements Identified {}
