package dev.mamori.platform;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far this machine's clock can be trusted just now. Whoever watches the clocks says it here, and every event of the
 * trail carries it (control 19). Until somebody has looked, nothing is known.
 */
@ApplicationScoped
public class ClockStanding {

    private volatile ClockState state = ClockState.UNKNOWN;

    /** How it stands. */
    public ClockState state() {
        return state;
    }

    /** Takes what the last look found. */
    public void found(ClockState found) {
        state = found;
    }
}
