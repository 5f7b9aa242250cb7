package dev.mamori.approval;

import java.util.Set;

/** Where a request for approval stands, and where it can go: once decided it stays decided. */
public enum ApprovalState {
    /** Nobody has decided yet. */
    PENDING,
    /** Approved and, in the same moment, carried out. */
    APPROVED,
    /** Somebody else said no. */
    REJECTED,
    /** Who asked took it back. */
    WITHDRAWN,
    /** What was asked for is not what stands any more: it cannot be approved. */
    VOIDED,
    /** Nobody decided in time. Never stored: it follows from the clock. */
    EXPIRED;

    private static final Set<ApprovalState> AFTER_PENDING = Set.of(APPROVED, REJECTED, WITHDRAWN, VOIDED);

    /** Whether a request in this state can go to the other. */
    public boolean leadsTo(ApprovalState next) {
        return this == PENDING && AFTER_PENDING.contains(next);
    }
}
