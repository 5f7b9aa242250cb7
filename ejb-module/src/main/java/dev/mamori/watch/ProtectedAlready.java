package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The resident bears a mark of protection already. */
public class ProtectedAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "protected-already";
    }

    @Override
    public int status() {
        return 409;
    }
}
