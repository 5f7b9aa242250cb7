package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The department has a calendar already. */
public class CalendarTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "calendar-taken";
    }

    @Override
    public int status() {
        return 409;
    }
}
