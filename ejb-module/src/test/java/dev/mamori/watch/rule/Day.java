package dev.mamori.watch.rule;

import dev.mamori.platform.TimeSource;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One person's day as a test tells it, from sign-in to sign-out; shown to the rules as one window. */
final class Day {

    static final UUID DESK = id(1);
    static final UUID TABLET = id(2);
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    final UUID actor;
    final List<Deed> deeds = new ArrayList<>();
    final Set<UUID> kin = new HashSet<>();
    final Set<UUID> shielded = new HashSet<>();
    final Set<UUID> own = new HashSet<>();
    final List<Person.Permit> permits = new ArrayList<>();
    private final Set<UUID> terminals = new HashSet<>(Set.of(DESK, TABLET));
    private Person.Kind kind = Person.Kind.STAFF;
    private Instant seenBefore;
    private UUID terminal = DESK;
    private Instant now;
    private boolean fresh = true;
    private int next = 1000;

    private Day(UUID actor, LocalDate date, String time) {
        this.actor = actor;
        this.now = date.atTime(LocalTime.parse(time)).atZone(TimeSource.ZONE).toInstant();
        this.seenBefore = now.minus(Duration.ofDays(1));
    }

    static Day at(String time) {
        return on(THURSDAY, time);
    }

    static Day on(LocalDate date, String time) {
        return new Day(id(9), date, time);
    }

    static Day of(UUID actor, LocalDate date, String time) {
        return new Day(actor, date, time);
    }

    static UUID id(long number) {
        return new UUID(0x7000L, number);
    }

    Day as(Person.Kind given) {
        kind = given;
        return this;
    }

    Day seenBefore(Duration ago) {
        seenBefore = now.minus(ago);
        return this;
    }

    Day knowing(UUID... known) {
        terminals.clear();
        terminals.addAll(Set.of(known));
        return this;
    }

    Day old() {
        fresh = false;
        return this;
    }

    Day fresh() {
        fresh = true;
        return this;
    }

    Day permit(String from, String until) {
        var day = now.atZone(TimeSource.ZONE).toLocalDate();
        permits.add(new Person.Permit(
                id(500),
                day.atTime(LocalTime.parse(from)).atZone(TimeSource.ZONE).toInstant(),
                day.atTime(LocalTime.parse(until)).atZone(TimeSource.ZONE).toInstant()));
        return this;
    }

    Day pause(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    Day goTo(String time) {
        now = now.atZone(TimeSource.ZONE)
                .toLocalDate()
                .atTime(LocalTime.parse(time))
                .atZone(TimeSource.ZONE)
                .toInstant();
        return this;
    }

    boolean before(String time) {
        return now.atZone(TimeSource.ZONE).toLocalTime().isBefore(LocalTime.parse(time));
    }

    Day to(UUID other) {
        terminal = other;
        return this;
    }

    Day signIn() {
        return add("SIGNED_IN", "SUCCESS", null, actor, null, List.of());
    }

    Day open(UUID resident) {
        return add("RESIDENT_VIEWED", "SUCCESS", null, resident, resident, List.of());
    }

    Day open(int persons, long secondsEach) {
        for (var index = 0; index < persons; index++) {
            open(id(20_000 + next++)).pause(secondsEach);
        }
        return this;
    }

    Day search(UUID... shown) {
        return add("RESIDENTS_SEARCHED", "SUCCESS", null, null, null, List.of(shown));
    }

    Day did(String operation) {
        return add(operation, "SUCCESS", null, null, null, List.of());
    }

    Day refused(String operation, String outcome, String reason) {
        return add(operation, outcome, reason, null, null, List.of());
    }

    Day times(int times, long secondsEach, Runnable what) {
        for (var index = 0; index < times; index++) {
            what.run();
            pause(secondsEach);
        }
        return this;
    }

    Window window() {
        var times = List.of(new WorkingTime(WorkWeek.USUAL, Map.of()));
        return new Window(new Person(actor, kind, seenBefore, terminals, times, permits, kin, shielded, own), deeds);
    }

    private Day add(String operation, String outcome, String reason, UUID subject, UUID resident, List<UUID> shown) {
        deeds.add(new Deed(id(next++), fresh, now, operation, outcome, reason, terminal, subject, resident, shown));
        return this;
    }
}
