package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** An API client asked for more than it was registered with (RFC 6749, clause 5.2). */
public class ScopeNotGranted extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "invalid-scope";
    }

    @Override
    public int status() {
        return 400;
    }
}
