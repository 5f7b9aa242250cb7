package dev.mamori.disclosure;

import dev.mamori.platform.DomainException;

/** The disclosure has ended already. */
public class DisclosureEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "disclosure-ended";
    }

    @Override
    public int status() {
        return 409;
    }
}
