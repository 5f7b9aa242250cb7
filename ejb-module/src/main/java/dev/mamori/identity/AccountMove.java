package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The account cannot go from the state it is in to the one asked for (control 12). */
public class AccountMove extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "account-state";
    }

    @Override
    public int status() {
        return 409;
    }
}
