package dev.mamori.seal;

import dev.mamori.platform.DomainException;

/** What was kept of the tree over the trail is not whole any more: somebody took from it. */
public class TrailDamaged extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "trail-damaged";
    }

    @Override
    public int status() {
        return 409;
    }
}
