package dev.mamori.caution;

import java.util.UUID;

/**
 * Says what one operation that cannot be taken back would do to an object now (control 14). A context brings one for each
 * of its operations of that risk; the gate finds it by the operation's name, and lets none pass that has no forecast.
 */
public interface Forecast {

    /** The operation's name in the trail. */
    String operation();

    /** What it would do now; refuses an object that does not exist or to which it cannot be done. */
    Effect effect(UUID subject);
}
