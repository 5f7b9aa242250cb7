package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The directory's number of a person stands at another account already (control 12). */
public class ExternalIdTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "external-id-taken";
    }

    @Override
    public int status() {
        return 409;
    }
}
