package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The mark of protection was taken away before. */
public class ProtectionOver extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "protection-over";
    }

    @Override
    public int status() {
        return 409;
    }
}
