package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** A change that does not say what is to be changed (RFC 7644, clause 3.5.2). */
public class NoTarget extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-no-target";
    }

    @Override
    public int status() {
        return 400;
    }
}
