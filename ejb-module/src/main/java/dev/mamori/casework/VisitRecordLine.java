package dev.mamori.casework;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A visit record in the list of its case, without answers. */
public record VisitRecordLine(
        UUID id,
        long version,
        UUID caseId,
        UUID residentId,
        String form,
        int formVersion,
        LocalDate visitedOn,
        RecordStatus status,
        UUID createdBy,
        Instant createdAt,
        UUID changedBy,
        Instant changedAt)
        implements Identified, AboutResident {}
