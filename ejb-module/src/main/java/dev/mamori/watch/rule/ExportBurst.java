package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.List;

/** Taken out as a file, or printed, again and again. */
final class ExportBurst implements WatchRule {

    private final Burst burst = new Burst(AlertRule.EXPORT_BURST, Duration.ofHours(1), ExportBurst::takesOut);

    @Override
    public AlertRule which() {
        return AlertRule.EXPORT_BURST;
    }

    @Override
    public List<Suspicion> look(Window window, int times) {
        return window.byStaff() ? burst.look(window, times, within -> within) : List.of();
    }

    private static boolean takesOut(Deed deed) {
        return deed.done()
                && (deed.operation().endsWith("_EXPORTED") || deed.operation().endsWith("_PRINTED"));
    }
}
