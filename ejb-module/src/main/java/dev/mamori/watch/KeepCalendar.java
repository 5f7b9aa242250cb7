package dev.mamori.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Begins a calendar.
 *
 * @param department whose, by code or id; null for all departments without their own
 * @param week the hours of each working day
 * @param days the days of exception
 */
public record KeepCalendar(
        String department,
        @NotNull(message = "{rule.required}") @Size(max = 7, message = "{rule.too-many}")
                List<@Valid @NotNull(message = "{rule.required}") CalendarHours> week,
        @Size(max = 400, message = "{rule.too-many}")
                List<@Valid @NotNull(message = "{rule.required}") SpecialDay> days) {}
