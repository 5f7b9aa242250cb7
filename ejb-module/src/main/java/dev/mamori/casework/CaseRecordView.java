package dev.mamori.casework;

import dev.mamori.casework.model.CaseRecord;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/**
 * A case. Tells whose it is by id only: who opens the resident's particulars does so by name of that purpose.
 *
 * @param department the department's code
 */
public record CaseRecordView(
        UUID id,
        long version,
        String reference,
        UUID residentId,
        String title,
        CaseCategory category,
        UUID departmentId,
        String department,
        UUID assigneeId,
        CaseStatus status,
        Instant openedAt,
        UUID openedBy,
        Instant lastActivityAt,
        Instant closedAt,
        UUID closedBy,
        String closingReason)
        implements Identified, AboutResident {

    static CaseRecordView of(CaseRecord record, String department) {
        return new CaseRecordView(
                record.id(),
                record.version(),
                record.reference(),
                record.residentId(),
                record.matter().title(),
                record.matter().category(),
                record.departmentId(),
                department,
                record.assigneeId(),
                record.status(),
                record.openedAt(),
                record.openedBy(),
                record.lastActivityAt(),
                record.closedAt(),
                record.closedBy(),
                record.closingReason());
    }
}
