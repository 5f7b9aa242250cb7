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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What stands beside the register of suppliers: their people, those people's accounts, and what the register said. */
@ApplicationScoped
class SupplierDesk {

    /** How long a review is good for. */
    static final int REVIEW_DAYS = 90;

    private static final int SOON_DAYS = 30;

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

    SupplierView view(Supplier supplier) {
        return view(supplier, ends(supplier));
    }

    /** Writes the entry, keeps what it says from now on, and shows it. */
    SupplierView recorded(Supplier supplier) {
        return recorded(supplier, null);
    }

    private SupplierView recorded(Supplier supplier, SupplierEnds ended) {
        suppliers.write();
        var view = ended == null ? view(supplier) : view(supplier, ended);
        revisions.add(caller.get().municipality(), view, caller.get().name(), now());
        return view;
    }

    /** Ends an entry and all that work for it; says in the view what that was. */
    SupplierView ended(Supplier supplier, String reason) {
        var ends = ends(supplier);
        for (var one : suppliers.tree().from(supplier)) {
            if (one.state() != SupplierState.ENDED) {
                one.end(reason, now());
                people(one).stream()
                        .filter(Worker::there)
                        .forEach(worker -> hold(worker, one.sheet().legalName() + ": " + reason));
                if (!one.id().equals(supplier.id())) {
                    recorded(one);
                }
            }
        }
        return recorded(supplier, ends);
    }

    /** Holds the account of a worker who has no place any more. */
    void hold(Worker worker, String reason) {
        if (worker.accountId() != null) {
            accounts.hold(worker.accountId(), worker.id(), reason.length() > 500 ? reason.substring(0, 500) : reason);
        }
    }

    /** The accounts of those who have a place may be resumed. */
    void letGo(Supplier supplier) {
        people(supplier).stream()
                .filter(worker -> worker.there() && worker.accountId() != null)
                .forEach(worker -> accounts.letGo(worker.accountId(), worker.id()));
    }

    /** What the end of an entry would end now. */
    private SupplierEnds ends(Supplier supplier) {
        return suppliers.tree().from(supplier).stream()
                .filter(one -> one.state() != SupplierState.ENDED)
                .map(this::endsWith)
                .reduce(SupplierEnds.NOTHING, SupplierEnds::plus);
    }

    private SupplierEnds endsWith(Supplier supplier) {
        var there = people(supplier).stream().filter(Worker::there).toList();
        var usable = there.stream()
                .map(Worker::accountId)
                .filter(Objects::nonNull)
                .filter(accounts::usable)
                .toList();
        return new SupplierEnds(
                1,
                there.size(),
                usable.size(),
                usable.stream().mapToInt(accounts::sessionsOf).sum());
    }

    private SupplierView view(Supplier supplier, SupplierEnds ends) {
        var people = people(supplier);
        var parent = above(supplier);
        return SupplierView.of(
                supplier,
                new SupplierView.Beside(
                        parent == null ? null : parent.sheet().legalName(),
                        people.stream()
                                .map(one -> WorkerView.of(one, loginId(one.accountId())))
                                .toList(),
                        attention(supplier, people),
                        ends));
    }

    private List<SupplierAttention> attention(Supplier supplier, List<Worker> people) {
        var attention = new ArrayList<SupplierAttention>();
        if (supplier.state() == SupplierState.ACTIVE) {
            var reviewed = supplier.sheet().lastReviewedOn();
            if (reviewed == null || reviewed.isBefore(today().minusDays(REVIEW_DAYS))) {
                attention.add(SupplierAttention.REVIEW_DUE);
            }
            if (!supplier.covers(today().plusDays(SOON_DAYS))) {
                attention.add(SupplierAttention.TERM_ENDS_SOON);
            }
            if (people.stream().noneMatch(Worker::there)) {
                attention.add(SupplierAttention.NO_WORKERS);
            }
            if (people.stream().anyMatch(one -> one.there() && one.accountId() != null && !one.trained(today()))) {
                attention.add(SupplierAttention.TRAINING_DUE);
            }
        }
        return List.copyOf(attention);
    }

    private List<Worker> people(Supplier supplier) {
        return workers.of(List.of(supplier.id()));
    }

    private String loginId(UUID account) {
        return account == null ? null : accounts.loginIdOf(account).orElse(null);
    }
}
