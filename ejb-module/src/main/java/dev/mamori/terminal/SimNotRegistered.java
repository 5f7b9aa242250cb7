package dev.mamori.terminal;

import dev.mamori.platform.DomainException;

/** A field terminal came from an address that belongs to no card of the register (control 6-2). */
public class SimNotRegistered extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "sim-not-registered";
    }

    @Override
    public int status() {
        return 403;
    }
}
