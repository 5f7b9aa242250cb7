package dev.mamori.supplier;

import dev.mamori.platform.DomainException;

/** The city has not approved this supplier: nobody of it works, whatever tier it is in (control 10). */
public class SubcontractNotApproved extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "subcontract-not-approved";
    }

    @Override
    public int status() {
        return 409;
    }
}
