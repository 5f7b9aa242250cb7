package dev.mamori.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a visit record stands, and the only place that knows the moves: a draft is completed once. A completed record
 * can be amended, leaving a revision, but never becomes a draft again.
 */
public enum RecordStatus {
    DRAFT,
    COMPLETED;

    /** The states a record may move to from this one. */
    public Set<RecordStatus> next() {
        return this == DRAFT ? EnumSet.of(COMPLETED) : EnumSet.noneOf(RecordStatus.class);
    }

    /** The new state, if the move is allowed; staying is no move. */
    public RecordStatus to(RecordStatus wanted) {
        if (wanted != this && !next().contains(wanted)) {
            throw new IllegalTransition();
        }
        return wanted;
    }
}
