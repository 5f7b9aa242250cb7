package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** What the directory would change never changes: a login id, or a number of ours. */
public class NotChangeable extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-not-changeable";
    }

    @Override
    public int status() {
        return 400;
    }
}
