package dev.mamori.seal;

import dev.mamori.platform.DomainException;

/** Nothing of the time asked for is under a signed head. */
public class NothingSealed extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "nothing-sealed";
    }

    @Override
    public int status() {
        return 404;
    }
}
