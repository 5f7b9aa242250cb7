package dev.mamori.identity;

import dev.mamori.identity.model.Profile;
import dev.mamori.platform.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Invites a person. Roles are asked for afterwards, one by one, and given when a second person approves.
 *
 * @param personRef the person's number in the register of staff; the same for every account of a person
 * @param departments codes of departments
 */
public record InviteAccount(
        @PlainText(max = 64, required = true) String loginId,
        @PlainText(max = 80, required = true) String displayName,
        @PlainText(max = 120) String nameKana,
        @PlainText(max = 64) String personRef,
        @NotNull(message = "{rule.required}") @Size(max = 20, message = "{rule.size}")
                Set<@PlainText(max = 40, required = true) String> departments,
        @Valid Duty duty) {

    Profile profile() {
        return new Profile(displayName, nameKana, personRef, duty == null ? null : duty.hours());
    }
}
