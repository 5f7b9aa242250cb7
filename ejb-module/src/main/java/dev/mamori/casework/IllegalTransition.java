package dev.mamori.casework;

import dev.mamori.platform.DomainException;

/** The state a case or record is in does not allow what was asked for. */
public class IllegalTransition extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "illegal-transition";
    }

    @Override
    public int status() {
        return 409;
    }
}
