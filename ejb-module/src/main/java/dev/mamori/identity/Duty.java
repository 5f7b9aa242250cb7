package dev.mamori.identity;

import dev.mamori.identity.model.DutyHours;
import dev.mamori.platform.Invalid;
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

    /** As the account keeps them: a day's duty ends after it has begun. */
    DutyHours hours() {
        if (!from.isBefore(until)) {
            throw new Invalid("/duty/until", "order");
        }
        return new DutyHours(days, from, until);
    }
}
