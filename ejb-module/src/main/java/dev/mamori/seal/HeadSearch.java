package dev.mamori.seal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Which heads are asked for.
 *
 * @param cursor where the list goes on, null at its beginning
 * @param limit how many at most, 50 when null
 */
public record HeadSearch(
        String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 200, message = "{rule.limit}") Integer limit) {

    /** How many the caller wants. */
    int size() {
        return limit == null ? 50 : limit;
    }
}
