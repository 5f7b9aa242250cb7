package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** A filter that cannot be read, or asks for what is not kept (RFC 7644, clause 3.4.2.2). */
public class FilterInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-filter";
    }

    @Override
    public int status() {
        return 400;
    }
}
