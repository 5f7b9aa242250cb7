package dev.mamori.approval;

import dev.mamori.platform.DomainException;

/** Nobody decided in time; it must be asked for anew. */
public class ApprovalExpired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "approval-expired";
    }

    @Override
    public int status() {
        return 409;
    }
}
