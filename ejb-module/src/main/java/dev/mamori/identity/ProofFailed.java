package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/**
 * Somebody who has signed in could not prove again who they are: the present password or the second factor was wrong, or
 * the login id is locked. Counts to the lock (control 24).
 */
public class ProofFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "proof-failed";
    }

    @Override
    public int status() {
        return 403;
    }
}
