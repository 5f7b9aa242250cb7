package dev.mamori.casework;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * What cases are looked for by; everything given must fit, and only cases of departments the caller sees are found.
 *
 * @param department code or id
 * @param assignee an account's id, or {@code me}
 * @param q the beginning of the reference
 * @param cursor where the list goes on, null at its beginning
 * @param limit how many at most, 50 when null
 */
public record CaseSearch(
        UUID residentId,
        CaseStatus status,
        CaseCategory category,
        @PlainText(max = 40) String department,
        @PlainText(max = 40) String assignee,
        @PlainText(max = 40) String q,
        @PlainText(max = 1000) String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    private static final int USUAL_LIMIT = 50;

    /** How many the caller wants. */
    public int size() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
