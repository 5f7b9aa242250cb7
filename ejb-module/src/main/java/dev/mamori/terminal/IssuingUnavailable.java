package dev.mamori.terminal;

import dev.mamori.platform.DomainException;

/** The installation has no usable issuing authority for terminals, so no certificate is issued (control 16). */
public class IssuingUnavailable extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "terminal-ca-unavailable";
    }

    @Override
    public int status() {
        return 503;
    }
}
