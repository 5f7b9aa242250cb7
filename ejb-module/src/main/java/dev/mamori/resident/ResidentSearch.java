package dev.mamori.resident;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What residents are looked for by; everything given must fit. All may be null: then it is the whole register.
 *
 * @param q free text: a date of birth in any of the usual ways of writing, a telephone number, a reading, or a name
 * @param kana the beginning of the reading, family name first
 * @param name the beginning of the name as written, family name first
 * @param birthDate the date of birth, in any of the usual ways of writing
 * @param address the beginning of the address
 * @param phone the telephone number, or at least its first four digits
 * @param cursor where the list goes on, null at its beginning
 * @param limit how many at most, 50 when null
 */
public record ResidentSearch(
        @PlainText(max = 100) String q,
        @PlainText(max = 100) String kana,
        @PlainText(max = 100) String name,
        @PlainText(max = 20) String birthDate,
        @PlainText(max = 200) String address,
        @PlainText(max = 24) String phone,
        @PlainText(max = 1000) String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    private static final int USUAL_LIMIT = 50;

    /** How many the caller wants. */
    public int size() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
