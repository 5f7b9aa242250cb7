package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The permit is over, or was ended before. */
public class PermitOver extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "permit-over";
    }

    @Override
    public int status() {
        return 409;
    }
}
