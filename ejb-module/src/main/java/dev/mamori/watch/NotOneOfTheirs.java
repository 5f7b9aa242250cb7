package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The person works in none of the departments of whom gives the leave (control 27). */
public class NotOneOfTheirs extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "not-in-department";
    }

    @Override
    public int status() {
        return 403;
    }
}
