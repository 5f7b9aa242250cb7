package dev.mamori.caution;

import dev.mamori.platform.DomainException;

/** Nobody has looked after the procedure for more than a year: it is not gone by until somebody does (control 14). */
public class RunbookOutdated extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "runbook-outdated";
    }

    @Override
    public int status() {
        return 409;
    }
}
