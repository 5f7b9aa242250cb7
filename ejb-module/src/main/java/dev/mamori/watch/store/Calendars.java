package dev.mamori.watch.store;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.watch.calendar.Shift;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.calendar.WorkingTime;
import dev.mamori.watch.model.CalendarDay;
import dev.mamori.watch.model.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The working calendars of a municipality. */
@ApplicationScoped
public class Calendars {

    @PersistenceContext
    EntityManager entities;

    /** All of them; a department has one at most. */
    public List<WorkCalendar> all() {
        return entities.createQuery("select c from WorkCalendar c order by c.id", WorkCalendar.class)
                .getResultList();
    }

    /** One of them. */
    public WorkCalendar get(UUID id) {
        return entities.createQuery("select c from WorkCalendar c where c.id = :id", WorkCalendar.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One of them, for a change based on a version. */
    public WorkCalendar get(UUID id, long expectedVersion) {
        var calendar = get(id);
        if (calendar.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return calendar;
    }

    /** The days of exception from a day on. */
    public List<CalendarDay> days(LocalDate from) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.day >= :from order by d.day", CalendarDay.class)
                .setParameter("from", from)
                .getResultList();
    }

    /** Adds a calendar or a day, or writes what was changed, at once. */
    public void write(Object thing) {
        entities.persist(thing);
        entities.flush();
    }

    /** The days of exception of one calendar. */
    public List<CalendarDay> days(UUID calendar) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.calendarId = :calendar order by d.day", CalendarDay.class)
                .setParameter("calendar", calendar)
                .getResultList();
    }

    /** Takes all days of exception away, to put others in their place. */
    public void clear(UUID calendar) {
        days(calendar).forEach(entities::remove);
        entities.flush();
    }

    /** When people of departments work, asked around a day. */
    public Times times(LocalDate around) {
        var days = new HashMap<UUID, Map<LocalDate, Optional<Shift>>>();
        days(around.minusDays(3)).forEach(day -> days.computeIfAbsent(day.calendarId(), calendar -> new HashMap<>())
                .put(day.day(), day.hours()));
        var usual = new WorkingTime(WorkWeek.USUAL, Map.of());
        var departments = new HashMap<UUID, WorkingTime>();
        for (var calendar : all()) {
            var time = new WorkingTime(calendar.week(), days.getOrDefault(calendar.id(), Map.of()));
            if (calendar.departmentId() == null) {
                usual = time;
            } else {
                departments.put(calendar.departmentId(), time);
            }
        }
        return new Times(usual, departments);
    }

    /** When people work: by department, and what holds for those without a calendar of their own. */
    public record Times(WorkingTime usual, Map<UUID, WorkingTime> departments) {

        /** The times of somebody's departments. */
        public List<WorkingTime> of(Set<UUID> own) {
            return own.isEmpty()
                    ? List.of(usual)
                    : own.stream()
                            .map(department -> departments.getOrDefault(department, usual))
                            .distinct()
                            .toList();
        }
    }
}
