package dev.mamori.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands, and the only place that knows the moves: a case is opened, worked on, closed, and can be opened
 * again. What is not in the table is refused with {@link IllegalTransition}.
 */
public enum CaseStatus {
    OPEN,
    IN_PROGRESS,
    CLOSED;

    /** The states a case may move to from this one. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS, CLOSED);
            case IN_PROGRESS -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }

    /** The new state, if the move is allowed. */
    public CaseStatus to(CaseStatus wanted) {
        if (!next().contains(wanted)) {
            throw new IllegalTransition();
        }
        return wanted;
    }

    /** Whether the case may be changed and written in. */
    public boolean isWorkable() {
        return this != CLOSED;
    }
}
