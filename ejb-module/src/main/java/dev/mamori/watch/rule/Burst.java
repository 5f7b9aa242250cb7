package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** Too much of something within a time: counted as it slides along, spoken of once an hour. */
final class Burst {

    private final AlertRule rule;
    private final Duration time;
    private final Predicate<Deed> counted;

    Burst(AlertRule rule, Duration time, Predicate<Deed> counted) {
        this.rule = rule;
        this.time = time;
        this.counted = counted;
    }

    /** What of the deeds counts; one of a kind each, where only the first of a kind does. */
    interface Counting {

        List<Deed> of(List<Deed> within);
    }

    List<Suspicion> look(Window window, int figure, Counting counting) {
        var said = new LinkedHashMap<String, Suspicion>();
        for (var deed : window.deeds()) {
            if (deed.fresh() && counted.test(deed)) {
                var within = counting.of(window.upTo(deed, time, counted));
                if (within.size() >= figure) {
                    var bucket = Window.hour(deed.at());
                    said.put(
                            bucket,
                            Suspicion.of(rule, window, bucket, new Suspicion.Seen(figure, within.size(), within)));
                }
            }
        }
        return List.copyOf(said.values());
    }
}
