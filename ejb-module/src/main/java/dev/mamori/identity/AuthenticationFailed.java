package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The sign-in failed; one answer for every cause, so that nothing is learnt from it (control 24). */
public class AuthenticationFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "authentication-failed";
    }

    @Override
    public int status() {
        return 401;
    }
}
