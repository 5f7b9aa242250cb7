package dev.mamori.resident;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.resident.model.Particulars;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Corrects a resident's particulars. A component that is null leaves its field as it is, an empty one clears it; only
 * postal code, address and telephone number can be cleared (rule {@code required} otherwise).
 *
 * @param expectedVersion the version the correction is based on
 */
public record CorrectResident(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<@PlainText(max = 80, required = true) String> familyName,
        Optional<@PlainText(max = 80, required = true) String> givenName,
        Optional<@PlainText(max = 80, required = true) String> familyNameKana,
        Optional<@PlainText(max = 80, required = true) String> givenNameKana,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex,
        Optional<@PlainText(max = 10) String> postalCode,
        Optional<@PlainText(max = 200) String> address,
        Optional<@PlainText(max = 24) String> phone)
        implements Identified {

    Particulars appliedTo(Particulars now) {
        return new Particulars(
                chosen(familyName, now.familyName()),
                chosen(givenName, now.givenName()),
                chosen(familyNameKana, now.familyNameKana()),
                chosen(givenNameKana, now.givenNameKana()),
                chosen(birthDate, now.birthDate()),
                chosen(sex, now.sex()),
                chosen(postalCode, now.postalCode()),
                chosen(address, now.address()),
                chosen(phone, now.phone()));
    }

    private static <T> T chosen(Optional<T> given, T now) {
        return given == null ? now : given.orElse(null);
    }
}
