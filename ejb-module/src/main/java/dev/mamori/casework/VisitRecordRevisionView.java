package dev.mamori.casework;

import dev.mamori.casework.model.VisitRecordRevision;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a visit record said before a change.
 *
 * @param number counts a record's revisions from 1
 * @param changedBy who had written it so
 * @param changedAt since when it had said so
 */
public record VisitRecordRevisionView(
        UUID id,
        UUID recordId,
        UUID residentId,
        int number,
        int formVersion,
        LocalDate visitedOn,
        RecordStatus status,
        Map<String, Object> answers,
        UUID changedBy,
        Instant changedAt)
        implements Identified, AboutResident {

    /** The view of a revision; whose record it is, the record knows. */
    public static VisitRecordRevisionView of(VisitRecordRevision revision, UUID residentId) {
        return new VisitRecordRevisionView(
                revision.id(),
                revision.recordId(),
                residentId,
                revision.number(),
                revision.formVersion(),
                revision.visitedOn(),
                revision.status(),
                revision.answers(),
                revision.changedBy(),
                revision.changedAt());
    }
}
