package dev.mamori.terminal;

import dev.mamori.platform.DomainException;

/** The state of the terminal, its certificate or its card does not allow this. */
public class MoveRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "illegal-move";
    }

    @Override
    public int status() {
        return 409;
    }
}
