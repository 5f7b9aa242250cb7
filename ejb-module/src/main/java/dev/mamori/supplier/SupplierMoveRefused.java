package dev.mamori.supplier;

import dev.mamori.platform.DomainException;

/** The state of the supplier, of its worker or of the supplier above it does not allow this. */
public class SupplierMoveRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Refuses what is not possible. */
    static void unless(boolean possible) {
        if (!possible) {
            throw new SupplierMoveRefused();
        }
    }

    @Override
    public String code() {
        return "supplier-state";
    }

    @Override
    public int status() {
        return 409;
    }
}
