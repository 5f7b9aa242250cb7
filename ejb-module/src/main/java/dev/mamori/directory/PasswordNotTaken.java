package dev.mamori.directory;

import dev.mamori.platform.DomainException;

/** The directory sent a password: only the person knows it (control 23). */
public class PasswordNotTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "directory-password";
    }

    @Override
    public int status() {
        return 400;
    }
}
