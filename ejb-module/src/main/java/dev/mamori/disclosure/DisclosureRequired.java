package dev.mamori.disclosure;

import dev.mamori.platform.DomainException;

/** The provider has no live grant of the city for what it wanted to see (control 5). */
public class DisclosureRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "purpose-grant-required";
    }

    @Override
    public int status() {
        return 403;
    }
}
