package dev.mamori.resident;

import dev.mamori.platform.PlainText;
import dev.mamori.resident.model.Particulars;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Registers a resident. Readings may be given in hiragana or half-width kana; they are kept as full-width katakana.
 *
 * @param postalCode seven digits, also as 920-0962; may be missing, as may address and telephone number
 */
public record RegisterResident(
        @PlainText(max = 80, required = true) String familyName,
        @PlainText(max = 80, required = true) String givenName,
        @PlainText(max = 80, required = true) String familyNameKana,
        @PlainText(max = 80, required = true) String givenNameKana,
        @NotNull(message = "{rule.required}") LocalDate birthDate,
        @NotNull(message = "{rule.required}") Sex sex,
        @PlainText(max = 10) String postalCode,
        @PlainText(max = 200) String address,
        @PlainText(max = 24) String phone) {

    Particulars particulars() {
        return new Particulars(
                familyName, givenName, familyNameKana, givenNameKana, birthDate, sex, postalCode, address, phone);
    }
}
