package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The account is not locked, so there is nothing to lift. */
public class NotLocked extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "not-locked";
    }

    @Override
    public int status() {
        return 409;
    }
}
