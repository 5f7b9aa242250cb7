package dev.mamori.supplier;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.StaleVersion;
import dev.mamori.supplier.model.CityApproval;
import dev.mamori.supplier.model.Days;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.store.Suppliers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/**
 * The city approves a supplier of whatever tier, word for word as it is registered: not who asked, and not whom the
 * supplier works for (control 10).
 */
@ApplicationScoped
class SupplierApproving implements FourEyesAction<SupplierApproving.Asked> {

    static final String NAME = "SUPPLIER_APPROVED";

    @Inject
    Suppliers suppliers;

    @Inject
    SupplierDesk desk;

    @Inject
    CurrentCaller caller;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payloadType() {
        return Asked.class;
    }

    @Override
    public Effect effect(Asked asked) {
        var supplier = suppliers.get(asked.supplier());
        if (!supplier.sheet().facts().equals(asked.facts())) {
            throw new StaleVersion();
        }
        requireTerm(asked, supplier);
        SupplierMoveRefused.unless(supplier.state() == SupplierState.ACTIVE
                || supplier.state().next().contains(SupplierState.APPROVED));
        var days = ChronoUnit.DAYS.between(asked.facts().termStart(), asked.termEnd()) + 1;
        return new Effect(
                supplier.id(),
                supplier.sheet().legalName(),
                Map.of("suppliers", 1L, "tier", (long) supplier.tier(), "days", days));
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        var supplier = suppliers.get(asked.supplier());
        var given = new CityApproval(approval, caller.get().name(), desk.now(), asked.document());
        supplier.approve(given, asked.termEnd(), desk.now());
        desk.recorded(supplier);
        return supplier.id();
    }

    private void requireTerm(Asked asked, Supplier supplier) {
        var wrong = new ArrayList<FieldError>();
        if (!asked.termEnd().isAfter(asked.facts().termStart())) {
            wrong.add(FieldError.of("/termEnd", "order"));
        }
        var parent = desk.above(supplier);
        if (parent != null && asked.termEnd().isAfter(parent.sheet().termEnd())) {
            wrong.add(FieldError.of("/termEnd", "term-of-parent"));
        }
        Days.past("/documentDate", asked.document().date(), desk.today(), wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** Which supplier to approve, as what, until when, by which document. */
    record Asked(UUID supplier, SupplierFacts facts, LocalDate termEnd, CityApproval.Document document) {}
}
