package dev.mamori.supplier;

import dev.mamori.identity.HeldAccounts.Standing;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.model.SupplierTree;
import dev.mamori.supplier.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The whole register at one moment: the tree, its people and how their accounts stand, so that no entry asks for itself.
 *
 * @param accounts how each account of a worker stands, by its id
 */
record SupplierBoard(SupplierTree tree, List<Worker> workers, Map<UUID, Standing> accounts, LocalDate today) {

    /** How long a review is good for. */
    private static final int REVIEW_DAYS = 90;

    private static final int SOON_DAYS = 30;

    /** The people of an entry, by name; those that left too. */
    List<Worker> people(Supplier supplier) {
        return workers.stream()
                .filter(one -> one.supplierId().equals(supplier.id()))
                .toList();
    }

    /** What the end of an entry would end. */
    SupplierEnds ends(Supplier supplier) {
        return tree.from(supplier).stream()
                .filter(one -> one.state() != SupplierState.ENDED)
                .map(this::endsWith)
                .reduce(SupplierEnds.NOTHING, SupplierEnds::plus);
    }

    SupplierView view(Supplier supplier) {
        return view(supplier, ends(supplier));
    }

    SupplierView view(Supplier supplier, SupplierEnds ends) {
        var people = people(supplier);
        var parent = tree.find(supplier.sheet().parentId());
        return SupplierView.of(
                supplier,
                new SupplierView.Beside(
                        parent.map(one -> one.sheet().legalName()).orElse(null),
                        people.stream()
                                .map(one -> WorkerView.of(one, loginId(one.accountId())))
                                .toList(),
                        attention(supplier, people),
                        ends));
    }

    private SupplierEnds endsWith(Supplier supplier) {
        var there = people(supplier).stream().filter(Worker::there).toList();
        var usable = there.stream()
                .map(one -> accounts.get(one.accountId()))
                .filter(Objects::nonNull)
                .filter(Standing::usable)
                .toList();
        return new SupplierEnds(
                1,
                there.size(),
                usable.size(),
                usable.stream().mapToInt(Standing::sessions).sum());
    }

    private List<SupplierAttention> attention(Supplier supplier, List<Worker> people) {
        var attention = new ArrayList<SupplierAttention>();
        if (supplier.state() == SupplierState.ACTIVE) {
            var reviewed = supplier.sheet().lastReviewedOn();
            if (reviewed == null || reviewed.isBefore(today.minusDays(REVIEW_DAYS))) {
                attention.add(SupplierAttention.REVIEW_DUE);
            }
            if (!supplier.covers(today.plusDays(SOON_DAYS))) {
                attention.add(SupplierAttention.TERM_ENDS_SOON);
            }
            if (people.stream().noneMatch(Worker::there)) {
                attention.add(SupplierAttention.NO_WORKERS);
            }
            if (people.stream().anyMatch(one -> one.there() && one.accountId() != null && !one.trained(today))) {
                attention.add(SupplierAttention.TRAINING_DUE);
            }
        }
        return List.copyOf(attention);
    }

    private String loginId(UUID account) {
        var standing = accounts.get(account);
        return standing == null ? null : standing.loginId();
    }
}
