package dev.mamori.workspace;

import dev.mamori.platform.DomainException;

/** A person keeps fifty saved views at most. */
public class TooManyViews extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "too-many-views";
    }

    @Override
    public int status() {
        return 409;
    }
}
