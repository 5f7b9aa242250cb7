package dev.mamori.watch;

import dev.mamori.platform.Invalid;
import dev.mamori.tenancy.Departments;
import dev.mamori.watch.calendar.Shift;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.model.CalendarDay;
import dev.mamori.watch.model.WorkCalendar;
import dev.mamori.watch.store.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;

/** Reads what is said of a calendar, and names what cannot be. */
@ApplicationScoped
class CalendarDesk {

    @Inject
    Calendars calendars;

    @Inject
    Departments departments;

    /** The week that was said. */
    static WorkWeek week(List<CalendarHours> said) {
        var week = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        for (var index = 0; index < said.size(); index++) {
            var hours = said.get(index);
            if (!hours.from().isBefore(hours.until())) {
                throw new Invalid("/week/" + index + "/until", "order");
            }
            if (week.put(hours.day(), hours.shift()) != null) {
                throw new Invalid("/week/" + index + "/day", "duplicate");
            }
        }
        return new WorkWeek(week);
    }

    /** Puts the days of exception in place of those before; null leaves them. */
    void take(WorkCalendar calendar, List<SpecialDay> said) {
        if (said == null) {
            return;
        }
        var seen = new HashSet<LocalDate>();
        for (var index = 0; index < said.size(); index++) {
            check(said.get(index), "/days/" + index);
            if (!seen.add(said.get(index).day())) {
                throw new Invalid("/days/" + index + "/day", "duplicate");
            }
        }
        calendars.clear(calendar.id());
        said.forEach(day -> calendars.write(new CalendarDay(
                calendar.id(), day.day(), day.from() == null ? null : new Shift(day.from(), day.until()), day.name())));
    }

    private static void check(SpecialDay day, String pointer) {
        if ((day.from() == null) != (day.until() == null)) {
            throw new Invalid(pointer + (day.from() == null ? "/from" : "/until"), "required");
        }
        if (day.from() != null && !day.from().isBefore(day.until())) {
            throw new Invalid(pointer + "/until", "order");
        }
    }

    CalendarView view(WorkCalendar calendar) {
        return new CalendarView(
                calendar.id(),
                calendar.version(),
                calendar.departmentId() == null ? null : departments.codes().get(calendar.departmentId()),
                CalendarHours.of(calendar.week()),
                calendars.days(calendar.id()).stream().map(SpecialDay::of).toList());
    }
}
