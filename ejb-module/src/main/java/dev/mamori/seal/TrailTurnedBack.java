package dev.mamori.seal;

import jakarta.ejb.ApplicationException;

/**
 * The database holds an older state, or another one, than what was signed before: it was restored, or changed. Nothing is
 * sealed until the city has been told; the trail itself goes on being written.
 */
@ApplicationException(rollback = true)
public class TrailTurnedBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrailTurnedBack(String why) {
        super("trail-turned-back: " + why);
    }
}
