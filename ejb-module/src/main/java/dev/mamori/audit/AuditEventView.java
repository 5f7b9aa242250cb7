package dev.mamori.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One event of the trail, as the city reads it. */
public record AuditEventView(
        long seq,
        UUID id,
        Instant at,
        String clockState,
        String operation,
        String outcome,
        String reason,
        String risk,
        String actorKind,
        UUID actorId,
        String actorName,
        UUID terminalId,
        UUID sessionId,
        String sourceAddress,
        String purpose,
        UUID requestId,
        UUID subjectId,
        UUID residentId,
        List<UUID> shown) {}
