package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** This is done for others only: nobody unlocks or resets the own account (controls 24, 26). */
public class NotOneself extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "not-oneself";
    }

    @Override
    public int status() {
        return 403;
    }
}
