package dev.mamori.caution;

import dev.mamori.platform.DomainException;

/** It would not do any more what was shown, or it was shown more than five minutes ago (control 14). */
public class PreviewStale extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "preview-stale";
    }

    @Override
    public int status() {
        return 409;
    }
}
