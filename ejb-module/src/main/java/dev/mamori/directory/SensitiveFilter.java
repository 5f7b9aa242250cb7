package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** A filter on a secret: an address must not carry one (RFC 7644, clause 7.5.2). */
public class SensitiveFilter extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-sensitive-filter";
    }

    @Override
    public int status() {
        return 403;
    }
}
