package dev.mamori.casework;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A record somebody began and has not finished, with whose it is. */
public record DraftLine(
        UUID id,
        UUID caseId,
        UUID residentId,
        String familyName,
        String givenName,
        String caseTitle,
        String form,
        LocalDate visitedOn,
        Instant changedAt)
        implements Identified, AboutResident {

    /** The resident's name as lists show it. */
    public String residentName() {
        return familyName + "　" + givenName;
    }
}
