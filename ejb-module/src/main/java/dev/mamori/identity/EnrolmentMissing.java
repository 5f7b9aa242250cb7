package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** There is no enrolment to confirm, or it is too old. */
public class EnrolmentMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "enrolment-missing";
    }

    @Override
    public int status() {
        return 409;
    }
}
