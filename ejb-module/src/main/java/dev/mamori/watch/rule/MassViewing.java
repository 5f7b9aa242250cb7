package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** Many different people's data opened within an hour. Lines of a list do not count: a list shows no more than a name. */
final class MassViewing implements WatchRule {

    private final Burst burst = new Burst(AlertRule.MASS_VIEWING, Duration.ofHours(1), Deed::opened);

    @Override
    public AlertRule which() {
        return AlertRule.MASS_VIEWING;
    }

    @Override
    public List<Suspicion> look(Window window, int persons) {
        return window.byStaff() ? burst.look(window, persons, MassViewing::firstOfEach) : List.of();
    }

    private static List<Deed> firstOfEach(List<Deed> within) {
        var first = new LinkedHashMap<java.util.UUID, Deed>();
        within.forEach(deed -> first.putIfAbsent(deed.resident(), deed));
        return List.copyOf(first.values());
    }
}
