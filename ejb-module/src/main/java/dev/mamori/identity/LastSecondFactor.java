package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** A privileged account keeps at least one second factor (control 13). */
public class LastSecondFactor extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "last-second-factor";
    }

    @Override
    public int status() {
        return 409;
    }
}
