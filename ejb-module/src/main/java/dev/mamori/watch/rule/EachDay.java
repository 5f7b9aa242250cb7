package dev.mamori.watch.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.mamori.watch.AlertRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** So many things of a kind within one of the city's days, spoken of once a day. */
final class EachDay {

    private final AlertRule rule;
    private final Predicate<Deed> fits;
    private final Function<Deed, Object> thing;

    /** Counts different things among what fits. */
    EachDay(AlertRule rule, Predicate<Deed> fits, Function<Deed, Object> thing) {
        this.rule = rule;
        this.fits = fits;
        this.thing = thing;
    }

    /** Counts day by day; only a day with something fresh in it is spoken of. */
    List<Suspicion> look(Window window, int figure) {
        var said = new ArrayList<Suspicion>();
        window.deeds().stream()
                .filter(fits)
                .collect(groupingBy(deed -> Window.day(deed.at()), TreeMap::new, toList()))
                .forEach((day, deeds) -> {
                    var things = deeds.stream().map(thing).distinct().count();
                    if (things >= figure && deeds.stream().anyMatch(Deed::fresh)) {
                        var seen = new Suspicion.Seen(figure, things, deeds);
                        said.add(Suspicion.of(rule, window, day.toString(), seen));
                    }
                });
        return said;
    }
}
