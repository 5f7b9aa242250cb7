package dev.mamori.terminal;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a terminal stands in its life, and the only place that knows the moves. Registered ones wait for their first
 * certificate; only an active one passes stage one of the sign-in; lost and retired ones never come back into use
 * (controls 6-3, 16).
 */
public enum TerminalState {
    REGISTERED,
    ACTIVE,
    SUSPENDED,
    LOST,
    RETIRED;

    /** The states a terminal may move to from this one. */
    public Set<TerminalState> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(ACTIVE, LOST, RETIRED);
            case ACTIVE -> EnumSet.of(SUSPENDED, LOST, RETIRED);
            case SUSPENDED -> EnumSet.of(ACTIVE, LOST, RETIRED);
            case LOST -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.noneOf(TerminalState.class);
        };
    }

    /** The new state, if the move is allowed. */
    public TerminalState to(TerminalState wanted) {
        if (!next().contains(wanted)) {
            throw new MoveRefused();
        }
        return wanted;
    }

    /** Whether it may still be given certificates and cards. */
    public boolean inUse() {
        return this == REGISTERED || this == ACTIVE || this == SUSPENDED;
    }
}
