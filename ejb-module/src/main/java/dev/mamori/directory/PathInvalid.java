package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** The path of a change names nothing that there is (RFC 7644, clause 3.5.2). */
public class PathInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-path";
    }

    @Override
    public int status() {
        return 400;
    }
}
