package dev.mamori.watch;

import static dev.mamori.platform.Permission.POLICY_CHANGE;
import static dev.mamori.platform.Permission.POLICY_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.tenancy.Departments;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.model.WorkCalendar;
import dev.mamori.watch.store.Calendars;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** When the city works; whoever works at other times is noticed (control 27). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class CalendarService {

    @Inject
    Calendars calendars;

    @Inject
    CalendarDesk desk;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    /** The calendars there are; a department without one follows the municipality's, and that the usual week. */
    @Operation(name = "CALENDARS_LISTED", permission = POLICY_READ)
    public Slice<CalendarView> list() {
        return new Slice<>(calendars.all().stream().map(desk::view).toList(), null);
    }

    /** One calendar. */
    @Operation(name = "CALENDAR_VIEWED", permission = POLICY_READ)
    public CalendarView find(UUID id) {
        return desk.view(calendars.get(id));
    }

    /** Begins a calendar of a department, or of all without their own. */
    @Operation(name = "CALENDAR_KEPT", permission = POLICY_CHANGE, risk = IMPACTFUL)
    public CalendarView keep(@NotNull(message = "{rule.required}") @Valid KeepCalendar command) {
        var department = command.department() == null
                ? null
                : departments.idOf(command.department()).orElseThrow(() -> new Invalid("/department", "department"));
        if (calendars.all().stream().anyMatch(one -> Objects.equals(one.departmentId(), department))) {
            throw new CalendarTaken();
        }
        var calendar = new WorkCalendar(department, CalendarDesk.week(command.week()), now());
        calendars.write(calendar);
        desk.take(calendar, command.days());
        return desk.view(calendar);
    }

    /** Changes a calendar's hours, or its days of exception. */
    @Operation(name = "CALENDAR_CHANGED", permission = POLICY_CHANGE, risk = IMPACTFUL)
    public CalendarView change(@NotNull(message = "{rule.required}") @Valid ChangeCalendar command) {
        var calendar = calendars.get(command.id(), command.expectedVersion());
        WorkWeek week = command.week() == null ? calendar.week() : CalendarDesk.week(command.week());
        calendar.choose(week, now());
        calendars.write(calendar);
        desk.take(calendar, command.days());
        return desk.view(calendar);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
