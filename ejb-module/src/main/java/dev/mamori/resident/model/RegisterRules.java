package dev.mamori.resident.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the register demands of a resident's particulars. All that is wrong is said at once. */
final class RegisterRules {

    /** The first day of Meiji: nobody alive was born before. */
    static final LocalDate EARLIEST_BIRTH = LocalDate.of(1868, 1, 1);

    /** Square katakana words (㌀) grow when they are made plain, so the length is checked once more. */
    private static final int LONGEST_READING = 80;

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{7}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]{2,18}[0-9]");

    private final List<FieldError> errors = new ArrayList<>();
    private final Particulars given;

    private RegisterRules(Particulars given) {
        this.given = given;
    }

    /** Refuses particulars that cannot be registered. */
    static void check(Particulars given, LocalDate today) {
        var rules = new RegisterRules(given);
        rules.required();
        rules.readings();
        rules.birthDate(today);
        rules.formats();
        if (!rules.errors.isEmpty()) {
            throw new Invalid(rules.errors);
        }
    }

    private void required() {
        required("/familyName", given.familyName());
        required("/givenName", given.givenName());
        required("/familyNameKana", given.familyNameKana());
        required("/givenNameKana", given.givenNameKana());
        required("/birthDate", given.birthDate());
        required("/sex", given.sex());
    }

    private void required(String pointer, Object value) {
        if (value == null) {
            errors.add(FieldError.of(pointer, "required"));
        }
    }

    private void readings() {
        reading("/familyNameKana", given.familyNameKana());
        reading("/givenNameKana", given.givenNameKana());
    }

    private void reading(String pointer, String kana) {
        if (kana == null) {
            return;
        }
        if (!SearchText.isKana(kana)) {
            errors.add(FieldError.of(pointer, "kana"));
        } else if (kana.length() > LONGEST_READING) {
            errors.add(new FieldError(pointer, "size", Map.of("max", Integer.toString(LONGEST_READING))));
        }
    }

    private void birthDate(LocalDate today) {
        var birth = given.birthDate();
        if (birth != null && (birth.isBefore(EARLIEST_BIRTH) || birth.isAfter(today))) {
            errors.add(new FieldError(
                    "/birthDate", "date-range", Map.of("min", EARLIEST_BIRTH.toString(), "max", today.toString())));
        }
    }

    private void formats() {
        if (given.postalCode() != null
                && !POSTAL_CODE.matcher(given.postalCode()).matches()) {
            errors.add(FieldError.of("/postalCode", "postal-code"));
        }
        if (given.phone() != null && !PHONE.matcher(given.phone()).matches()) {
            errors.add(FieldError.of("/phone", "phone"));
        }
    }
}
