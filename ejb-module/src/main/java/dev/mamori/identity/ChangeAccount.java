package dev.mamori.identity;

import dev.mamori.identity.model.Profile;
import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Says anew who the person is, in which departments, and when on duty. A component that is null leaves what it names as it
 * is; an empty one clears it, save for the name, which nobody is without.
 */
public record ChangeAccount(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<@PlainText(max = 80, required = true) String> displayName,
        Optional<@PlainText(max = 120) String> nameKana,
        Optional<@PlainText(max = 64) String> personRef,
        @Size(max = 20, message = "{rule.size}") Set<@PlainText(max = 40, required = true) String> departments,
        Optional<@Valid Duty> duty)
        implements Identified {

    Profile appliedTo(Profile now) {
        return new Profile(
                displayName == null ? now.displayName() : displayName.orElseThrow(),
                nameKana == null ? now.nameKana() : nameKana.orElse(null),
                personRef == null ? now.personRef() : personRef.orElse(null),
                duty == null ? now.dutyHours() : duty.map(Duty::hours).orElse(null));
    }
}
