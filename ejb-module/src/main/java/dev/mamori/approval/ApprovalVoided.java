package dev.mamori.approval;

import dev.mamori.platform.DomainException;

/** What was asked for, its effect, or who asked is not what it was: it must be asked for anew (control 7). */
public class ApprovalVoided extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "approval-voided";
    }

    @Override
    public int status() {
        return 409;
    }
}
