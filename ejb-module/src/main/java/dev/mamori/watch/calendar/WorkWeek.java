package dev.mamori.watch.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hours of each day of the week; a day without is off. */
public record WorkWeek(Map<DayOfWeek, Shift> shifts) {

    /** What holds until the municipality says otherwise. */
    public static final WorkWeek USUAL = usual();

    /** Copies the hours, so that nobody changes what was given. */
    public WorkWeek {
        shifts = Map.copyOf(shifts);
    }

    /** Reads what {@link #text()} wrote. */
    public static WorkWeek of(String text) {
        var shifts = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        for (var day : text.split(" ")) {
            if (!day.isEmpty()) {
                var parts = day.split("[=-]");
                shifts.put(
                        DayOfWeek.valueOf(parts[0]), new Shift(LocalTime.parse(parts[1]), LocalTime.parse(parts[2])));
            }
        }
        return new WorkWeek(shifts);
    }

    /** The same hours on some days of the week. */
    public static WorkWeek on(Iterable<DayOfWeek> days, Shift shift) {
        var shifts = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        days.forEach(day -> shifts.put(day, shift));
        return new WorkWeek(shifts);
    }

    /** The hours of a day. */
    public Optional<Shift> shift(DayOfWeek day) {
        return Optional.ofNullable(shifts.get(day));
    }

    /** As it is kept: {@code MONDAY=08:00-19:30 TUESDAY=…}. */
    public String text() {
        return shifts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static WorkWeek usual() {
        return on(
                java.util.EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new Shift(LocalTime.of(8, 0), LocalTime.of(19, 30)));
    }
}
