package dev.mamori.supplier;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.store.Suppliers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends suppliers on the day after their term: nobody has to remember it (controls 10, 12). */
@ApplicationScoped
public class SupplierTerms {

    private static final String WHY = "期間が終わりました / the term has ended";

    @Inject
    Suppliers suppliers;

    @Inject
    SupplierDesk desk;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    /** Ends those whose term is over, in the running transaction; says how many. */
    public int end() {
        var over = suppliers.over(desk.today());
        var ended = 0;
        for (var supplier : over) {
            // who works for one that has just ended has ended with it
            if (supplier.state() == SupplierState.ACTIVE) {
                end(supplier);
                ended++;
            }
        }
        return ended;
    }

    private void end(Supplier supplier) {
        desk.ended(supplier, WHY);
        trail.success(
                new Attempt(caller.get(), desk.now(), "SUPPLIER_ENDED", Risk.IMPACTFUL).concerning(supplier.id()));
    }
}
