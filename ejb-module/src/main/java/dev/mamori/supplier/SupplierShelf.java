package dev.mamori.supplier;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.platform.TimeSource;
import dev.mamori.supplier.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The register as it is read: as it stands, or as it stood at the end of a day; each entry above those that work for it. */
@ApplicationScoped
class SupplierShelf {

    private static final Comparator<SupplierView> BY_NAME =
            Comparator.comparing(SupplierView::legalName).thenComparing(SupplierView::id);

    @Inject
    CurrentCaller caller;

    @Inject
    Revisions revisions;

    @Inject
    SupplierDesk desk;

    /** Every entry; as it stands where no day is named. */
    List<SupplierView> asOf(LocalDate day) {
        if (day == null) {
            var board = desk.board();
            return board.tree().inOrder().stream().map(board::view).toList();
        }
        if (day.isAfter(desk.today())) {
            throw new Invalid("/asOf", "not-future");
        }
        var then = revisions.before(
                caller.get().municipality(),
                day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
        var ordered = new ArrayList<SupplierView>();
        append(null, then, ordered);
        return ordered;
    }

    /** A part of what is looked for, from behind the entry the cursor names. */
    Slice<SupplierLine> page(SupplierSearch search) {
        var all = asOf(search.asOf());
        var rest = all.subList(search.cursor() == null ? 0 : behind(Cursor.id(search.cursor()), all), all.size());
        var lines = rest.stream()
                .filter(search::finds)
                .limit(search.size() + 1L)
                .map(SupplierLine::of)
                .toList();
        return Slice.cut(lines, search.size(), line -> Cursor.of(line.id()));
    }

    private static int behind(UUID last, List<SupplierView> all) {
        for (var index = 0; index < all.size(); index++) {
            if (all.get(index).id().equals(last)) {
                return index + 1;
            }
        }
        throw Cursor.invalid();
    }

    private static void append(UUID parent, List<SupplierView> from, List<SupplierView> to) {
        from.stream()
                .filter(one -> Objects.equals(one.parentId(), parent))
                .sorted(BY_NAME)
                .forEach(one -> {
                    to.add(one);
                    append(one.id(), from, to);
                });
    }
}
