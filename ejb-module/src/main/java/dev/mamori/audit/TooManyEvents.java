package dev.mamori.audit;

import dev.mamori.platform.DomainException;

/** More events fit than go into one file; a narrower time is to be asked for. */
public class TooManyEvents extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "too-many-events";
    }

    @Override
    public int status() {
        return 422;
    }
}
