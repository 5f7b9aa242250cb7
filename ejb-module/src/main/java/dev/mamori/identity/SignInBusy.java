package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** More passwords wait to be looked at than a short while can take; whoever comes now is asked to come again. */
public class SignInBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "sign-in-busy";
    }

    @Override
    public int status() {
        return 503;
    }
}
