package dev.mamori.watch;

import dev.mamori.platform.PlainText;
import dev.mamori.watch.calendar.Shift;
import dev.mamori.watch.model.CalendarDay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day on which it is otherwise.
 *
 * @param from with {@code until} the hours; both null for a day off
 * @param name what the day is called
 */
public record SpecialDay(
        @NotNull(message = "{rule.required}") LocalDate day,
        LocalTime from,
        LocalTime until,
        @PlainText(max = 80, required = true) String name) {

    static SpecialDay of(CalendarDay day) {
        return new SpecialDay(
                day.day(),
                day.hours().map(Shift::from).orElse(null),
                day.hours().map(Shift::until).orElse(null),
                day.name());
    }
}
