package dev.mamori.supplier;

import dev.mamori.identity.HeldAccounts;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.model.Worker;
import dev.mamori.supplier.store.Revisions;
import dev.mamori.supplier.store.Suppliers;
import dev.mamori.supplier.store.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What stands beside the register of suppliers: their people, those people's accounts, and what the register said. */
@ApplicationScoped
class SupplierDesk {

    private static final int LONGEST = 500;

    @Inject
    Suppliers suppliers;

    @Inject
    Workers workers;

    @Inject
    HeldAccounts accounts;

    @Inject
    Revisions revisions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The entry above; null at the top. */
    Supplier above(Supplier supplier) {
        var parent = supplier.sheet().parentId();
        return parent == null ? null : suppliers.get(parent);
    }

    /** The register as it stands, with everything that was just written. */
    SupplierBoard board() {
        suppliers.write();
        var people = workers.all();
        var tied = people.stream()
                .map(Worker::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new SupplierBoard(suppliers.tree(), people, accounts.standing(tied), today());
    }

    /** Writes the entry, keeps what it says from now on, and shows it. */
    SupplierView recorded(Supplier supplier) {
        return kept(board().view(supplier));
    }

    /** Ends an entry and all that work for it; says in the view what that was. */
    SupplierView ended(Supplier supplier, String reason) {
        var board = board();
        var ends = board.ends(supplier);
        for (var one : board.tree().from(supplier)) {
            if (one.state() != SupplierState.ENDED) {
                one.end(reason, now());
                board.people(one).stream()
                        .filter(Worker::there)
                        .forEach(worker -> hold(worker, one.sheet().legalName() + ": " + reason));
                suppliers.write();
                kept(board.view(one, one.id().equals(supplier.id()) ? ends : SupplierEnds.NOTHING));
            }
        }
        return board.view(supplier, ends);
    }

    /** Holds the account of a worker who has no place any more. */
    void hold(Worker worker, String reason) {
        if (worker.accountId() != null) {
            var written = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
            accounts.hold(worker.accountId(), worker.id(), written);
        }
    }

    /** The accounts of those who have a place may be resumed. */
    void letGo(Supplier supplier) {
        workers.of(supplier.id()).stream()
                .filter(worker -> worker.there() && worker.accountId() != null)
                .forEach(worker -> accounts.letGo(worker.accountId(), worker.id()));
    }

    private SupplierView kept(SupplierView view) {
        revisions.add(caller.get().municipality(), view, caller.get().name(), now());
        return view;
    }
}
