package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** Too many sign-ins failed on this terminal over several login ids: nobody signs in on it for a while (control 24). */
public class TerminalQuarantined extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "terminal-quarantined";
    }

    @Override
    public int status() {
        return 403;
    }
}
