package dev.mamori.terminal;

import dev.mamori.platform.DomainException;

/** A field terminal came from a card that is not its active one (control 6-2). */
public class TerminalSimMismatch extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "terminal-sim-mismatch";
    }

    @Override
    public int status() {
        return 403;
    }
}
