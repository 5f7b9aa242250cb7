package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Searched for residents again and again without opening anybody who was found. */
final class IdleSearches implements WatchRule {

    private final Burst burst =
            new Burst(AlertRule.IDLE_SEARCHES, Duration.ofHours(1), deed -> deed.did("RESIDENTS_SEARCHED"));

    @Override
    public AlertRule which() {
        return AlertRule.IDLE_SEARCHES;
    }

    @Override
    public List<Suspicion> look(Window window, int searches) {
        if (!window.byStaff()) {
            return List.of();
        }
        var opened = window.deeds().stream()
                .map(Deed::resident)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return burst.look(window, searches, within -> within.stream()
                .filter(search -> search.shown().stream().noneMatch(opened::contains))
                .toList());
    }
}
