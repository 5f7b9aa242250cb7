package dev.mamori.caution;

import dev.mamori.platform.DomainException;

/** What was shown is something else: another operation, another object, another person, or done already (control 14). */
public class PreviewMismatch extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "preview-mismatch";
    }

    @Override
    public int status() {
        return 409;
    }
}
