package dev.mamori.watch;

import java.util.Set;

/** Where an alert stands, and where it can go. */
public enum AlertState {
    /** Nobody has said anything to it. */
    OPEN,
    /** Somebody else found out what it was. */
    CLOSED,
    /** A permit covers what was seen: written down, and nobody is disturbed. */
    EXCUSED;

    /** Whether an alert in this state can go to the other. */
    public boolean leadsTo(AlertState next) {
        return this == OPEN && Set.of(CLOSED).contains(next);
    }
}
