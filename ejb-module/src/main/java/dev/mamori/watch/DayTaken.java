package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The calendar says something of this day already. */
public class DayTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "day-taken";
    }

    @Override
    public int status() {
        return 409;
    }
}
