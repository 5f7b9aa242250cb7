package dev.mamori.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Confirms the enrolment with the code that the authenticator shows.
 *
 * @param code six digits
 */
public record ConfirmTotp(
        @NotNull(message = "{rule.required}") @Pattern(regexp = "\\d{6}", message = "{rule.format}") String code) {

    @Override
    public String toString() {
        return "ConfirmTotp[…]";
    }
}
