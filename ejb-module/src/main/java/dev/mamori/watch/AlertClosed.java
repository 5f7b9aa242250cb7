package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The alert was closed before, or a permit covers it: nothing is left to say (control 27). */
public class AlertClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "alert-closed";
    }

    @Override
    public int status() {
        return 409;
    }
}
