package dev.mamori.watch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What alerts are looked for by; everything given must fit.
 *
 * @param from seen from this moment on
 * @param until seen before this moment
 * @param cursor where the list goes on, null at its beginning
 * @param limit how many at most, 50 when null
 */
public record AlertSearch(
        AlertState state,
        AlertRule rule,
        AlertSeverity severity,
        UUID actorId,
        OffsetDateTime from,
        OffsetDateTime until,
        String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    /** How many the caller wants. */
    public int size() {
        return limit == null ? 50 : limit;
    }
}
