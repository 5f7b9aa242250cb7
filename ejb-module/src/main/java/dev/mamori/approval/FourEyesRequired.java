package dev.mamori.approval;

import dev.mamori.platform.DomainException;

/** Who asked cannot decide: not by another account of the same person, nor from the same terminal session (controls 7, 26). */
public class FourEyesRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "four-eyes-required";
    }

    @Override
    public int status() {
        return 403;
    }
}
