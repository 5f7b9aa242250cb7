package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** More changes in one request than are taken at once. */
public class TooManyChanges extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-too-many";
    }

    @Override
    public int status() {
        return 400;
    }
}
