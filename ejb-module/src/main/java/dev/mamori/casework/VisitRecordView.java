package dev.mamori.casework;

import dev.mamori.casework.model.VisitRecord;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A visit record with its answers.
 *
 * @param form the form's key
 * @param answers by item code, only what was answered
 * @param createdBy the account or API client; null for the service itself
 */
public record VisitRecordView(
        UUID id,
        long version,
        UUID caseId,
        UUID residentId,
        String form,
        int formVersion,
        LocalDate visitedOn,
        RecordStatus status,
        Map<String, Object> answers,
        UUID createdBy,
        Instant createdAt,
        UUID changedBy,
        Instant changedAt,
        Instant completedAt)
        implements Identified, AboutResident {

    static VisitRecordView of(VisitRecord record) {
        return new VisitRecordView(
                record.id(),
                record.version(),
                record.caseId(),
                record.residentId(),
                record.formKey(),
                record.formVersion(),
                record.visitedOn(),
                record.status(),
                record.answers(),
                record.createdBy(),
                record.createdAt(),
                record.changedBy(),
                record.changedAt(),
                record.completedAt());
    }
}
