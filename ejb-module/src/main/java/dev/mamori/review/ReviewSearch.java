package dev.mamori.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What to look for among what a review asks about.
 *
 * @param review the review
 * @param state of this state only, null for all
 * @param cursor where the part before ended, null for the first
 * @param limit how many at most, null for fifty
 */
public record ReviewSearch(
        @NotNull(message = "{rule.required}") UUID review,
        ReviewItemState state,
        String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    private static final int USUAL = 50;

    /** How many at most. */
    public int size() {
        return limit == null ? USUAL : limit;
    }
}
