package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** Stage two was tried without stage one; the password was not looked at (control 6-3). */
public class TerminalLoginRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "terminal-login-required";
    }

    @Override
    public int status() {
        return 401;
    }
}
