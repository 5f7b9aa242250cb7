package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** A one-time link is unknown, used up or too old; one answer for all of it. */
public class LinkInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "link-invalid";
    }

    @Override
    public int status() {
        return 403;
    }
}
