package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Signed in with an account that nobody has used for weeks. */
final class DormantWakes implements WatchRule {

    @Override
    public AlertRule which() {
        return AlertRule.DORMANT_WAKES;
    }

    @Override
    public List<Suspicion> look(Window window, int days) {
        var said = new ArrayList<Suspicion>();
        if (window.byStaff()) {
            var seen = window.person().seenBefore();
            for (var deed : window.deeds()) {
                if (deed.fresh() && deed.did("SIGNED_IN") && slept(seen, deed.at()) >= days) {
                    said.add(Suspicion.of(
                            which(),
                            window,
                            Window.day(deed.at()).toString(),
                            new Suspicion.Seen(days, slept(seen, deed.at()), List.of(deed))));
                }
                seen = deed.at();
            }
        }
        return said.stream().limit(1).toList();
    }

    private static long slept(Instant seen, Instant woke) {
        return seen == null ? 0 : Duration.between(seen, woke).toDays();
    }
}
