package dev.mamori.supplier;

import java.util.EnumSet;
import java.util.Set;

/** Where a supplier stands, and the only place that knows the moves (control 10). */
public enum SupplierState {
    /** Registered; the city has not approved it. */
    PROPOSED,
    /** The city has approved it; nobody works yet. */
    APPROVED,
    /** Its people work, and may have accounts. */
    ACTIVE,
    /** Over; reopened, it needs the city's approval anew. */
    ENDED;

    /** The states that may follow. */
    public Set<SupplierState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, ENDED);
            case APPROVED -> EnumSet.of(ACTIVE, PROPOSED, ENDED);
            case ACTIVE -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.of(PROPOSED);
        };
    }

    /** The new state, if the move is allowed. */
    public SupplierState to(SupplierState wanted) {
        if (this == PROPOSED && wanted == ACTIVE) {
            throw new SubcontractNotApproved();
        }
        if (!next().contains(wanted)) {
            throw new SupplierMoveRefused();
        }
        return wanted;
    }
}
