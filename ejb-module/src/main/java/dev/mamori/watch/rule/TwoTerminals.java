package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One account at two terminals at once: there and back again faster than a person walks. Going from one to another is an
 * everyday thing; being at both is not.
 */
final class TwoTerminals implements WatchRule {

    @Override
    public AlertRule which() {
        return AlertRule.TWO_TERMINALS;
    }

    @Override
    public List<Suspicion> look(Window window, int minutes) {
        if (!window.byStaff()) {
            return List.of();
        }
        var said = new LinkedHashMap<String, Suspicion>();
        var stays = stays(window);
        for (var index = 2; index < stays.size(); index++) {
            var left = stays.get(index - 2).last();
            var other = stays.get(index - 1).first();
            var back = stays.get(index).first();
            var away = Duration.between(left.at(), back.at());
            if (left.terminal().equals(back.terminal())
                    && back.fresh()
                    && away.compareTo(Duration.ofMinutes(minutes)) <= 0) {
                var day = Window.day(back.at()).toString();
                var seen = new Suspicion.Seen(minutes, away.toMinutes(), List.of(left, other, back));
                said.putIfAbsent(day, Suspicion.of(which(), window, day, seen));
            }
        }
        return List.copyOf(said.values());
    }

    private static List<Stay> stays(Window window) {
        var stays = new ArrayList<Stay>();
        for (var deed : window.deeds()) {
            if (deed.terminal() != null && deed.done()) {
                var last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
                if (last != null && last.first().terminal().equals(deed.terminal())) {
                    stays.set(stays.size() - 1, new Stay(last.first(), deed));
                } else {
                    stays.add(new Stay(deed, deed));
                }
            }
        }
        return stays;
    }

    /** Deeds at one terminal without another in between. */
    private record Stay(Deed first, Deed last) {}
}
