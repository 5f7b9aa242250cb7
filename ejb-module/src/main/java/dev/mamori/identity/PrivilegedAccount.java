package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The account holds a privileged role: the directory does not touch it (control 12). */
public class PrivilegedAccount extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "privileged-account";
    }

    @Override
    public int status() {
        return 403;
    }
}
