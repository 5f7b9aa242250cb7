package dev.mamori.supplier;

/**
 * What ends with a supplier, in numbers, so that whoever ends it knows what that does (control 14).
 *
 * @param suppliers itself and those that work for it
 * @param workers their people
 * @param accounts accounts that are suspended
 * @param sessions sessions that are dead at once
 */
public record SupplierEnds(int suppliers, int workers, int accounts, int sessions) {

    static final SupplierEnds NOTHING = new SupplierEnds(0, 0, 0, 0);

    SupplierEnds plus(SupplierEnds other) {
        return new SupplierEnds(
                suppliers + other.suppliers,
                workers + other.workers,
                accounts + other.accounts,
                sessions + other.sessions);
    }
}
