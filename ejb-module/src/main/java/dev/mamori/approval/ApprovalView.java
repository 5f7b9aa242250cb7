package dev.mamori.approval;

import dev.mamori.approval.model.Approval;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A request for approval with what is asked for, word for word.
 *
 * @param payload what is carried out if it is approved
 * @param payloadSha256 its digest, which the decider sends back
 * @param numbers what it does, in numbers
 */
public record ApprovalView(
        UUID id,
        long version,
        String action,
        Map<String, Object> payload,
        String payloadSha256,
        UUID subjectId,
        String subjectName,
        Map<String, Long> numbers,
        String reason,
        ApprovalState state,
        UUID requestedBy,
        String requestedName,
        Instant requestedAt,
        Instant expiresAt,
        UUID decidedBy,
        String decidedName,
        Instant decidedAt,
        String note)
        implements Identified {

    static ApprovalView of(Approval approval, Instant now) {
        return new ApprovalView(
                approval.id(),
                approval.version(),
                approval.action(),
                payload(approval),
                approval.payload().sha256(),
                approval.subjectId(),
                approval.subjectName(),
                approval.effect().numbers(),
                approval.reason(),
                approval.stateAt(now),
                approval.requester().account(),
                approval.requester().name(),
                approval.requestedAt(),
                approval.expiresAt(),
                approval.decidedBy(),
                approval.decidedName(),
                approval.decidedAt(),
                approval.note());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> payload(Approval approval) {
        return approval.payload().as(Map.class);
    }
}
