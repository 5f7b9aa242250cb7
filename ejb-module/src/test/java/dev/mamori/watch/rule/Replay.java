package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a day to the rules as the rounds do: a few seconds at a time, each deed fresh once. */
final class Replay {

    static final Map<AlertRule, Integer> USUAL =
            Arrays.stream(AlertRule.values()).collect(Collectors.toMap(rule -> rule, AlertRule::usual));

    private static final int ROUND_SECONDS = 600;

    private Replay() {}

    /** What is said of a day by the rounds that see it grow, each bucket once. */
    static List<Suspicion> of(Day day) {
        var whole = day.window();
        var said = new java.util.LinkedHashMap<String, Suspicion>();
        var from = 0;
        while (from < whole.deeds().size()) {
            var end = whole.deeds().get(from).at().plusSeconds(ROUND_SECONDS);
            var until = from;
            while (until < whole.deeds().size() && whole.deeds().get(until).at().isBefore(end)) {
                until++;
            }
            for (var seen : Rules.look(grown(whole, from, until), USUAL)) {
                said.putIfAbsent(seen.rule() + " " + seen.bucket(), seen);
            }
            from = until;
        }
        return said.values().stream().filter(seen -> !seen.excused()).toList();
    }

    private static Window grown(Window whole, int from, int until) {
        var deeds = new ArrayList<Deed>();
        for (var index = 0; index < until; index++) {
            var deed = whole.deeds().get(index);
            deeds.add(new Deed(
                    deed.id(),
                    deed.fresh() && index >= from,
                    deed.at(),
                    deed.operation(),
                    deed.outcome(),
                    deed.reason(),
                    deed.terminal(),
                    deed.subject(),
                    deed.resident(),
                    deed.shown()));
        }
        return new Window(whole.person(), deeds);
    }
}
