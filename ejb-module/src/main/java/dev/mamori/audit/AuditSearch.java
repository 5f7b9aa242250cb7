package dev.mamori.audit;

import dev.mamori.audit.model.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What events are looked for by; everything given must fit.
 *
 * @param from the first instant, null for the beginning
 * @param until the instant before which, null for now
 * @param operation the operation's name
 * @param outcome how it ended
 * @param actorId who did it
 * @param subjectId the object
 * @param residentId the resident whom it told of, or who was shown in a list
 * @param requestId the request's id, as a problem's instance names it
 * @param cursor where the list goes on, null at its beginning
 * @param limit how many at most, 50 when null
 */
public record AuditSearch(
        OffsetDateTime from,
        OffsetDateTime until,
        @Pattern(regexp = "[A-Z_]{1,60}", message = "{rule.format}") String operation,
        Outcome outcome,
        UUID actorId,
        UUID subjectId,
        UUID residentId,
        UUID requestId,
        String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 200, message = "{rule.limit}") Integer limit) {

    /** Everything about one resident. */
    public static AuditSearch ofResident(UUID resident, String cursor, Integer limit) {
        return new AuditSearch(null, null, null, null, null, null, resident, null, cursor, limit);
    }

    /** How many the caller wants. */
    public int size() {
        return limit == null ? 50 : limit;
    }
}
