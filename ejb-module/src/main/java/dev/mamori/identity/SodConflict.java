package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The person holds a role that must not be in the same hands (control 12). */
public class SodConflict extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "sod-conflict";
    }

    @Override
    public int status() {
        return 409;
    }
}
