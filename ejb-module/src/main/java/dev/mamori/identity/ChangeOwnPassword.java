package dev.mamori.identity;

import jakarta.validation.constraints.NotNull;

/**
 * Chooses a new password for oneself.
 *
 * @param currentPassword the present one
 * @param newPassword the new one; its rules are checked one by one and named
 */
public record ChangeOwnPassword(
        @NotNull(message = "{rule.required}") String currentPassword,
        @NotNull(message = "{rule.required}") String newPassword) {

    @Override
    public String toString() {
        return "ChangeOwnPassword[…]";
    }
}
