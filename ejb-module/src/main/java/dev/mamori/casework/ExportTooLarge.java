package dev.mamori.casework;

import dev.mamori.platform.DomainException;

/** More cases fit than may leave in one file without a second person's approval (controls 5, 14). */
public class ExportTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "export-approval-required";
    }

    @Override
    public int status() {
        return 409;
    }
}
