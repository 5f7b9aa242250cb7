package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The account belongs to a supplier's worker whose place in the register has ended: it cannot be used until it stands again. */
public class AccountHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "account-held";
    }

    @Override
    public int status() {
        return 409;
    }
}
