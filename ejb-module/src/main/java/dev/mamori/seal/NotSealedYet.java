package dev.mamori.seal;

import dev.mamori.platform.DomainException;

/** The event is in the trail, and under no signed head yet; within ten seconds it will be. */
public class NotSealedYet extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "not-sealed-yet";
    }

    @Override
    public int status() {
        return 409;
    }
}
