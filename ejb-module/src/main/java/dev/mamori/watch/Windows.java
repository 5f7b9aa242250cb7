package dev.mamori.watch;

import dev.mamori.platform.TimeSource;
import dev.mamori.resident.FamilyNames;
import dev.mamori.watch.rule.Deed;
import dev.mamori.watch.rule.Person;
import dev.mamori.watch.rule.Window;
import dev.mamori.watch.store.Calendars;
import dev.mamori.watch.store.Habits;
import dev.mamori.watch.store.PersonRows;
import dev.mamori.watch.store.PersonRows.Known;
import dev.mamori.watch.store.PersonRows.Looked;
import dev.mamori.watch.store.WatchedTrail;
import dev.mamori.watch.store.WatchedTrail.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what the rules look at: for all who did something new, their day and what is known of them. */
@ApplicationScoped
class Windows {

    @Inject
    WatchedTrail trail;

    @Inject
    PersonRows people;

    @Inject
    FamilyNames names;

    @Inject
    Habits habits;

    @Inject
    Calendars calendars;

    /** The windows of everybody who is in what is new. */
    List<Window> around(int municipality, List<Found> fresh) {
        var from = fresh.stream()
                .map(found -> found.deed().at())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(Window.REACH);
        var deeds = deeds(municipality, fresh, from);
        var around = surroundings(municipality, deeds, from);
        return deeds.entrySet().stream()
                .map(entry -> new Window(
                        person(entry.getKey(), entry.getValue().values(), around),
                        List.copyOf(entry.getValue().values())))
                .toList();
    }

    private Map<Actor, Map<UUID, Deed>> deeds(int municipality, List<Found> fresh, Instant from) {
        var deeds = new LinkedHashMap<Actor, Map<UUID, Deed>>();
        fresh.stream().filter(found -> found.actor() != null).forEach(found -> deeds.computeIfAbsent(
                        new Actor(found.actor(), found.kind()), actor -> new LinkedHashMap<>())
                .put(found.deed().id(), found.deed()));
        var known = deeds.keySet().stream()
                .filter(actor -> actor.kind() != Person.Kind.TERMINAL)
                .map(Actor::id)
                .toList();
        for (var found : trail.days(municipality, known, from)) {
            var day = deeds.get(new Actor(found.actor(), found.kind()));
            if (day != null) {
                day.putIfAbsent(found.deed().id(), found.deed());
            }
        }
        return deeds;
    }

    private Surroundings surroundings(int municipality, Map<Actor, Map<UUID, Deed>> deeds, Instant from) {
        var staff = deeds.keySet().stream()
                .filter(actor -> actor.kind() == Person.Kind.STAFF)
                .map(Actor::id)
                .toList();
        var opened = deeds.values().stream()
                .flatMap(day -> day.values().stream())
                .map(Deed::resident)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Surroundings(
                people.people(municipality, staff),
                habits.of(municipality, staff),
                people.permits(municipality, staff, from),
                people.residents(municipality, opened),
                names.of(opened),
                calendars.times(from.atZone(TimeSource.ZONE).toLocalDate()));
    }

    private static Person person(Actor actor, Collection<Deed> deeds, Surroundings around) {
        var known = around.people().get(actor.id());
        if (known == null) {
            return new Person(
                    actor.id(),
                    actor.kind(),
                    null,
                    Set.of(),
                    List.of(around.times().usual()),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());
        }
        var opened = deeds.stream().map(Deed::resident).filter(Objects::nonNull).collect(Collectors.toSet());
        var habit = around.habits().getOrDefault(actor.id(), Map.of());
        return new Person(
                actor.id(),
                actor.kind(),
                habit.values().stream().max(Comparator.naturalOrder()).orElse(known.createdAt()),
                places(habit),
                times(known, around),
                around.permits().getOrDefault(actor.id(), List.of()),
                those(
                        opened,
                        resident -> sameName(known.displayName(), around.names().get(resident))),
                those(opened, resident -> around.looked(resident).shielded()),
                those(opened, resident -> around.looked(resident).departments().stream()
                        .anyMatch(known.departments()::contains)));
    }

    private static Set<UUID> places(Map<UUID, Instant> habit) {
        return those(habit.keySet(), terminal -> !Habits.NOWHERE.equals(terminal));
    }

    private static List<dev.mamori.watch.calendar.WorkingTime> times(Known known, Surroundings around) {
        var times = around.times().of(known.departments());
        return known.duty() == null
                ? times
                : times.stream().map(time -> time.with(known.duty())).toList();
    }

    private static Set<UUID> those(Set<UUID> ids, Predicate<UUID> fit) {
        return ids.stream().filter(fit).collect(Collectors.toSet());
    }

    /** Whether a person's name begins with the family name: up to the blank, or where none is written, with two letters of it. */
    static boolean sameName(String person, String familyName) {
        if (person == null || familyName == null) {
            return false;
        }
        var parts = person.strip().split("[\\s\u3000]+");
        return parts.length > 1
                ? parts[0].equals(familyName)
                : familyName.length() > 1 && person.strip().startsWith(familyName);
    }

    private record Actor(UUID id, Person.Kind kind) {}

    private record Surroundings(
            Map<UUID, Known> people,
            Map<UUID, Map<UUID, Instant>> habits,
            Map<UUID, List<Person.Permit>> permits,
            Map<UUID, Looked> residents,
            Map<UUID, String> names,
            Calendars.Times times) {

        Looked looked(UUID resident) {
            return residents.getOrDefault(resident, new Looked(Set.of(), false));
        }
    }
}
