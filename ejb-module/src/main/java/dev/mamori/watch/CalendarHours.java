package dev.mamori.watch;

import dev.mamori.watch.calendar.Shift;
import dev.mamori.watch.calendar.WorkWeek;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The hours of one day of the week. */
public record CalendarHours(
        @NotNull(message = "{rule.required}") DayOfWeek day,
        @NotNull(message = "{rule.required}") LocalTime from,
        @NotNull(message = "{rule.required}") LocalTime until) {

    static List<CalendarHours> of(WorkWeek week) {
        return week.shifts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new CalendarHours(
                        entry.getKey(),
                        entry.getValue().from(),
                        entry.getValue().until()))
                .toList();
    }

    Shift shift() {
        return new Shift(from, until);
    }
}
