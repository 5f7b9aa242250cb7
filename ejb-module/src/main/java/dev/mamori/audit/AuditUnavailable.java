package dev.mamori.audit;

import dev.mamori.platform.DomainException;

/** The trail cannot be written, so nothing is done (control 18). */
public class AuditUnavailable extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Because of what the trail's store said. */
    public AuditUnavailable(Throwable cause) {
        super(cause);
    }

    @Override
    public String code() {
        return "audit-unavailable";
    }

    @Override
    public int status() {
        return 503;
    }
}
