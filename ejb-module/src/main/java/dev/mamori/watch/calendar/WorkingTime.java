package dev.mamori.watch.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * When people of one department work: the week, without holidays and the turn of the year, and with the days that were
 * named as exceptions.
 *
 * @param week the hours of the week; a person's own duty hours stand in their place
 * @param exceptions days on which it is otherwise: with hours, or off where empty
 */
public record WorkingTime(WorkWeek week, Map<LocalDate, Optional<Shift>> exceptions) {

    private static final MonthDay YEAR_ENDS = MonthDay.of(Month.DECEMBER, 29);
    private static final MonthDay YEAR_HAS_BEGUN = MonthDay.of(Month.JANUARY, 3);

    /** Copies the exceptions, so that nobody changes what was given. */
    public WorkingTime {
        exceptions = Map.copyOf(exceptions);
    }

    /** The hours of a day; none when it is off. */
    public Optional<Shift> on(LocalDate day) {
        if (exceptions.containsKey(day)) {
            return exceptions.get(day);
        }
        return dayOff(day) ? Optional.empty() : week.shift(day.getDayOfWeek());
    }

    /** Whether the moment is within the hours, with so many minutes of grace after their end. */
    public boolean covers(ZonedDateTime moment, long grace) {
        return on(moment.toLocalDate())
                .filter(shift -> shift.covers(moment.toLocalTime(), grace))
                .isPresent();
    }

    /** The same exceptions around a person's own hours. */
    public WorkingTime with(WorkWeek own) {
        return new WorkingTime(own, exceptions);
    }

    private static boolean dayOff(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(YEAR_ENDS)
                || !date.isAfter(YEAR_HAS_BEGUN)
                || NationalHolidays.on(day).isPresent();
    }
}
