package dev.mamori.watch;

import dev.mamori.platform.Identified;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Changes a calendar; what is left out stays, a list that is given stands in place of the one before. */
public record ChangeCalendar(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @Size(max = 7, message = "{rule.too-many}")
                List<@Valid @NotNull(message = "{rule.required}") CalendarHours> week,
        @Size(max = 400, message = "{rule.too-many}")
                List<@Valid @NotNull(message = "{rule.required}") SpecialDay> days)
        implements Identified {}
