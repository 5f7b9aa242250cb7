package dev.mamori.identity;

import dev.mamori.identity.model.DutyHours;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When a person is on duty, by the city's clock.
 *
 * @param days days of the week
 * @param from from this time
 * @param until until this time of the same day
 */
public record Duty(
        @NotEmpty(message = "{rule.required}") Set<@NotNull(message = "{rule.required}") DayOfWeek> days,
        @NotNull(message = "{rule.required}") LocalTime from,
        @NotNull(message = "{rule.required}") LocalTime until) {

    static Duty of(DutyHours hours) {
        return hours == null ? null : new Duty(Set.copyOf(hours.days()), hours.from(), hours.until());
    }

    /** A day's duty ends after it has begun. */
    @AssertTrue(message = "{rule.order}")
    public boolean isUntilAfterFrom() {
        return from == null || until == null || from.isBefore(until);
    }

    DutyHours hours() {
        return new DutyHours(days, from, until);
    }
}
