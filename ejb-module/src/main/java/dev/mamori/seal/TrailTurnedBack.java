package dev.mamori.seal;

import dev.mamori.platform.DomainException;

/**
 * The database holds an older state, or another one, than what was signed before: it was restored, or changed. Nothing is
 * sealed until the city has been told; the trail itself goes on being written.
 */
public class TrailTurnedBack extends DomainException {

    private static final long serialVersionUID = 1L;

    TrailTurnedBack(String why) {
        super(new IllegalStateException(why));
    }

    @Override
    public String code() {
        return "trail-turned-back";
    }

    @Override
    public int status() {
        return 409;
    }
}
