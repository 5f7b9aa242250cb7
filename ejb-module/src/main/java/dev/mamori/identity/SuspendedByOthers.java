package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** Somebody other than the directory suspended the account: the directory cannot take that back (control 12). */
public class SuspendedByOthers extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "suspended-by-others";
    }

    @Override
    public int status() {
        return 409;
    }
}
