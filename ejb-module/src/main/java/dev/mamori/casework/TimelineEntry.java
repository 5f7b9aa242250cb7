package dev.mamori.casework;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to a case.
 *
 * @param actorId who did it; null for the service itself
 * @param subjectId whom or what it was about: the person assigned, the new department, the record
 * @param note the reason given, null where none is asked for
 */
public record TimelineEntry(
        UUID id,
        UUID caseId,
        UUID residentId,
        CaseEventKind kind,
        Instant occurredAt,
        UUID actorId,
        String actorName,
        UUID subjectId,
        String note)
        implements Identified, AboutResident {}
