package dev.mamori.casework.model;

import dev.mamori.casework.RecordStatus;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is entered in a visit record, found to be in order.
 *
 * @param visitedOn the day of the visit
 * @param answers the answer sheet
 * @param status whether it is a draft or complete
 */
public record Entry(LocalDate visitedOn, AnswerSheet answers, RecordStatus status) {

    /** The service's records begin with long-term care insurance. */
    static final LocalDate EARLIEST_VISIT = LocalDate.of(2000, 1, 1);

    /** Checks the day and the answers together, so that all that is wrong is said at once. */
    public static Entry check(FormDefinition form, Entered given, Instant now) {
        var completing = given.status() == RecordStatus.COMPLETED;
        var sheet = AnswerSheet.check(form, given.answers(), completing, faultsOf(given.visitedOn(), now));
        return new Entry(given.visitedOn(), sheet, given.status());
    }

    private static List<FieldError> faultsOf(LocalDate visitedOn, Instant now) {
        var today = LocalDate.ofInstant(now, TimeSource.ZONE);
        if (visitedOn == null) {
            return List.of(FieldError.of("/visitedOn", "required"));
        }
        if (visitedOn.isBefore(EARLIEST_VISIT) || visitedOn.isAfter(today)) {
            var limits = Map.of("min", EARLIEST_VISIT.toString(), "max", today.toString());
            return List.of(new FieldError("/visitedOn", "date-range", limits));
        }
        return List.of();
    }
}
