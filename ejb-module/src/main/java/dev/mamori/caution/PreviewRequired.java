package dev.mamori.caution;

import dev.mamori.platform.DomainException;

/** What cannot be taken back is shown in numbers before it is done; this was not (control 14). */
public class PreviewRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "preview-required";
    }

    @Override
    public int status() {
        return 428;
    }
}
