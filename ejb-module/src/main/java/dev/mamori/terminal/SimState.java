package dev.mamori.terminal;

import java.util.EnumSet;
import java.util.Set;

/** Where a SIM card stands in its life, and the only place that knows the moves (control 6-2). */
public enum SimState {
    ORDERED,
    ACTIVE,
    SUSPENDED,
    LOST,
    RETIRED;

    /** The states a card may move to from this one. */
    public Set<SimState> next() {
        return switch (this) {
            case ORDERED -> EnumSet.of(ACTIVE, LOST, RETIRED);
            case ACTIVE -> EnumSet.of(SUSPENDED, LOST, RETIRED);
            case SUSPENDED -> EnumSet.of(ACTIVE, LOST, RETIRED);
            case LOST -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.noneOf(SimState.class);
        };
    }

    /** The new state, if the move is allowed. */
    public SimState to(SimState wanted) {
        if (!next().contains(wanted)) {
            throw new MoveRefused();
        }
        return wanted;
    }
}
