package dev.mamori.approval;

import dev.mamori.platform.DomainException;

/** The request was decided before, or taken back. */
public class ApprovalDecided extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "approval-decided";
    }

    @Override
    public int status() {
        return 409;
    }
}
