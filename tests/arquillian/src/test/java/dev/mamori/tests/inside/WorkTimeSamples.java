package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.platform.Ids;
import dev.mamori.watch.CalendarHours;
import dev.mamori.watch.ChangeCalendar;
import dev.mamori.watch.EndOvertime;
import dev.mamori.watch.EndProtection;
import dev.mamori.watch.GrantOvertime;
import dev.mamori.watch.KeepCalendar;
import dev.mamori.watch.ProtectResident;
import dev.mamori.watch.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Samples of calendars, of leave to work outside them, and of marks of protection. */
final class WorkTimeSamples {

    private static final String MISSING = "not-found";
    private static final List<CalendarHours> WEEK =
            List.of(new CalendarHours(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(17, 15)));
    private static final List<SpecialDay> DAYS =
            List.of(new SpecialDay(LocalDate.of(2030, 6, 3), null, null, "開庁記念の日"));

    private WorkTimeSamples() {}

    static void into(Samples samples) {
        calendars(samples);
        permits(samples);
        marks(samples);
    }

    private static void calendars(Samples samples) {
        samples.sample("CALENDARS_LISTED", scene -> args());
        samples.sample("CALENDAR_VIEWED", scene -> args(calendar(scene))).rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("CALENDAR_KEPT", scene -> {
                    none(scene);
                    return args(new KeepCalendar("KAIGO", WEEK, DAYS));
                })
                .changes("work_calendar", "work_calendar_day")
                .invalid(scene -> args(new KeepCalendar("KAIGO", null, null)))
                .rejected("calendar-taken", scene -> {
                    calendar(scene);
                    return args(new KeepCalendar(null, WEEK, DAYS));
                });
        samples.sample("CALENDAR_CHANGED", scene -> args(new ChangeCalendar(calendar(scene), 1, WEEK, DAYS)))
                .changes("work_calendar", "work_calendar_day")
                .invalid(scene -> args(new ChangeCalendar(null, 1, WEEK, DAYS)))
                .rejected(MISSING, scene -> args(new ChangeCalendar(Ids.next(), 1, WEEK, DAYS)));
    }

    private static void permits(Samples samples) {
        samples.sample("OVERTIME_PERMITS_LISTED", scene -> args(null, 10)).invalid(scene -> args(null, 0));
        samples.sample(
                        "OVERTIME_PERMITTED",
                        scene -> args(leave(member(scene, true).loginId())))
                .changes("overtime_permit")
                .invalid(scene -> args(leave(null)))
                .rejected("not-oneself", scene -> args(leave(scene.city().loginId())))
                .rejected(
                        "not-in-department",
                        scene -> args(leave(member(scene, false).loginId())));
        samples.sample("OVERTIME_ENDED", scene -> args(new EndOvertime(permit(scene, "1 hour"), 1)))
                .changes("overtime_permit")
                .invalid(scene -> args(new EndOvertime(null, 1)))
                .rejected("permit-over", scene -> args(new EndOvertime(permit(scene, "-1 minute"), 1)))
                .rejected(MISSING, scene -> args(new EndOvertime(Ids.next(), 1)));
    }

    private static void marks(Samples samples) {
        samples.sample("PROTECTED_RESIDENTS_LISTED", scene -> {
                    mark(scene);
                    return args(null, 10);
                })
                .invalid(scene -> args(null, 0));
        samples.sample("RESIDENT_PROTECTED", scene -> args(protecting(scene)))
                .changes("protected_resident")
                .invalid(scene -> args(new ProtectResident(scene.resident().id(), null)))
                .rejected("protected-already", scene -> {
                    mark(scene);
                    return args(protecting(scene));
                });
        samples.sample("RESIDENT_PROTECTION_ENDED", scene -> args(new EndProtection(mark(scene), 1)))
                .changes("protected_resident")
                .invalid(scene -> args(new EndProtection(null, 1)))
                .rejected("protection-over", scene -> {
                    var id = mark(scene);
                    Sql.change("update protected_resident set ended_at = now(), ended_by = marked_by where id = ?", id);
                    return args(new EndProtection(id, 1));
                })
                .rejected(MISSING, scene -> args(new EndProtection(Ids.next(), 1)));
    }

    private static void none(Scene scene) {
        Sql.change(
                "delete from work_calendar_day where tenant_id = ?",
                scene.city().code());
        Sql.change("delete from work_calendar where tenant_id = ?", scene.city().code());
    }

    private static UUID calendar(Scene scene) {
        none(scene);
        var id = Ids.next();
        Sql.change(
                """
                insert into work_calendar (id, tenant_id, version, week, changed_at)
                values (?, ?, 1, 'MONDAY=08:00-19:30', now())""",
                id,
                scene.city().code());
        return id;
    }

    private static GrantOvertime leave(String loginId) {
        var now = OffsetDateTime.now();
        return new GrantOvertime(loginId, now, now.plusHours(3), "議会の資料のため");
    }

    private static Member member(Scene scene, boolean led) {
        // the tests know the city by its first people; a supervisor is the last of them
        var member = Member.of(scene.city(), Role.SUPERVISOR);
        Sql.change(
                "insert into account_department (tenant_id, account_id, department_id) values (?, ?, ?)",
                scene.city().code(),
                member.id(),
                led ? scene.city().department() : scene.city().otherDepartment());
        return member;
    }

    private static UUID permit(Scene scene, String until) {
        var id = Ids.next();
        Sql.change(
                """
                insert into overtime_permit (id, tenant_id, version, account_id, valid_from, valid_until, reason, granted_by,
                                             granted_name, granted_at)
                values (?, ?, 1, ?, now() - interval '2 hours', now() + cast(? as interval), 'x', ?, 'x', now())""",
                id,
                scene.city().code(),
                member(scene, true).id(),
                until,
                scene.city().account());
        return id;
    }

    private static ProtectResident protecting(Scene scene) {
        return new ProtectResident(scene.resident().id(), "支援措置の申出があったため");
    }

    private static UUID mark(Scene scene) {
        var id = Ids.next();
        Sql.change(
                """
                insert into protected_resident (id, tenant_id, version, resident_id, reason, marked_by, marked_at)
                values (?, ?, 1, ?, 'x', ?, now())""",
                id,
                scene.city().code(),
                scene.resident().id(),
                scene.city().account());
        return id;
    }
}
