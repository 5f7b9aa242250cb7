package dev.mamori.watch.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.mamori.watch.AlertRule;
import dev.mamori.watch.calendar.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Used outside working hours or on a day off. Leaving is no use; leave that a supervisor gave covers it. */
final class OffHours implements WatchRule {

    private static final Set<String> LEAVING =
            Set.of("SIGNED_OUT", "SIGNED_OUT_EVERYWHERE", "OWN_SESSION_ENDED", "OWN_SESSIONS_LISTED");

    @Override
    public AlertRule which() {
        return AlertRule.OFF_HOURS;
    }

    @Override
    public List<Suspicion> look(Window window, int grace) {
        if (!window.byStaff()) {
            return List.of();
        }
        var said = new ArrayList<Suspicion>();
        window.fresh()
                .filter(deed -> !LEAVING.contains(deed.operation()))
                .filter(deed -> outside(window.person(), deed, grace))
                .collect(groupingBy(deed -> Window.day(deed.at()), TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((day, deeds) -> said.addAll(ofDay(window, day, deeds, grace)));
        return said;
    }

    private List<Suspicion> ofDay(Window window, LocalDate day, List<Deed> deeds, int grace) {
        var said = new ArrayList<Suspicion>();
        var uncovered = deeds.stream()
                .filter(deed -> permit(window.person(), deed).isEmpty())
                .toList();
        var hours = hours(window.person(), day);
        if (!uncovered.isEmpty()) {
            var seen = new Suspicion.Seen(grace, uncovered.size(), uncovered, hours, null);
            said.add(Suspicion.of(which(), window, day.toString(), seen));
        }
        for (var permit : window.person().permits()) {
            var covered =
                    deeds.stream().filter(deed -> permit.covers(deed.at())).toList();
            if (!covered.isEmpty()) {
                var seen = new Suspicion.Seen(grace, covered.size(), covered, hours, permit.id());
                said.add(Suspicion.of(which(), window, day + "/" + permit.id(), seen));
            }
        }
        return said;
    }

    private static boolean outside(Person person, Deed deed, int grace) {
        var moment = Window.cityTime(deed.at());
        return person.times().stream().noneMatch(time -> time.covers(moment, grace));
    }

    private static Optional<Person.Permit> permit(Person person, Deed deed) {
        return person.permits().stream()
                .filter(permit -> permit.covers(deed.at()))
                .findFirst();
    }

    private static String hours(Person person, LocalDate day) {
        var hours = person.times().stream()
                .flatMap(time -> time.on(day).stream())
                .map(Shift::toString)
                .distinct()
                .limit(4)
                .collect(joining(" "));
        return hours.isEmpty() ? "OFF" : hours;
    }
}
