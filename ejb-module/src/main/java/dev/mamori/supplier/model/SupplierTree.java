package dev.mamori.supplier.model;

import dev.mamori.platform.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The suppliers as a tree: who works for whom. Guarantees that nobody works for who works for them. */
public final class SupplierTree {

    private static final Comparator<Supplier> BY_NAME =
            Comparator.comparing((Supplier one) -> one.sheet().legalName()).thenComparing(Supplier::id);

    private final List<Supplier> all;

    /** A tree of all entries there are. */
    public SupplierTree(List<Supplier> all) {
        this.all = all;
    }

    /** All of them, each followed by those that work for it. */
    public List<Supplier> inOrder() {
        var ordered = new ArrayList<Supplier>();
        append(null, ordered);
        return ordered;
    }

    /** An entry and all that work for it, however many tiers below; the nearest first. */
    public List<Supplier> from(Supplier root) {
        var found = new ArrayList<>(List.of(root));
        append(root.id(), found);
        return found;
    }

    /** The entry of an id. */
    public Optional<Supplier> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Refuses to put an entry below itself or one that works for it. */
    public void requireNoLoop(Supplier moved, UUID parent) {
        if (parent != null && from(moved).stream().anyMatch(one -> one.id().equals(parent))) {
            throw new Invalid("/parentId", "supplier-loop");
        }
    }

    /** After an entry was moved or its term was changed: those below it follow, or the change is refused. */
    public void settle(Supplier changed) {
        for (var below : from(changed).subList(1, from(changed).size())) {
            below.place(find(below.sheet().parentId()).orElseThrow());
        }
    }

    private void append(UUID parent, List<Supplier> to) {
        all.stream()
                .filter(one -> Objects.equals(one.sheet().parentId(), parent))
                .sorted(BY_NAME)
                .forEach(one -> {
                    to.add(one);
                    append(one.id(), to);
                });
    }
}
