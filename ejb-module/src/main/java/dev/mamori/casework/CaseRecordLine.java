package dev.mamori.casework;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in a list, with whose it is.
 *
 * @param department the department's code
 */
public record CaseRecordLine(
        UUID id,
        String reference,
        String title,
        CaseCategory category,
        CaseStatus status,
        UUID departmentId,
        String department,
        UUID assigneeId,
        UUID residentId,
        String familyName,
        String givenName,
        String familyNameKana,
        String givenNameKana,
        LocalDate birthDate,
        Instant openedAt,
        Instant lastActivityAt)
        implements Identified, AboutResident {

    /** The resident's name as lists show it. */
    public String residentName() {
        return familyName + "　" + givenName;
    }

    /** The reading of the resident's name as lists show it. */
    public String residentNameKana() {
        return familyNameKana + "　" + givenNameKana;
    }
}
