package dev.mamori.approval;

import dev.mamori.approval.model.Approval;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/** A request for approval in a list. */
public record ApprovalLine(
        UUID id,
        long version,
        String action,
        String subjectName,
        ApprovalState state,
        String requestedName,
        Instant requestedAt,
        Instant expiresAt,
        String decidedName,
        Instant decidedAt)
        implements Identified {

    static ApprovalLine of(Approval approval, Instant now) {
        return new ApprovalLine(
                approval.id(),
                approval.version(),
                approval.action(),
                approval.subjectName(),
                approval.stateAt(now),
                approval.requester().name(),
                approval.requestedAt(),
                approval.expiresAt(),
                approval.decidedName(),
                approval.decidedAt());
    }
}
