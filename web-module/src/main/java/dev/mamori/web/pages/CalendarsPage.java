package dev.mamori.web.pages;

import dev.mamori.platform.Invalid;
import dev.mamori.watch.CalendarHours;
import dev.mamori.watch.CalendarService;
import dev.mamori.watch.CalendarView;
import dev.mamori.watch.ChangeCalendar;
import dev.mamori.watch.KeepCalendar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** When the city works, and choosing the hours from Monday to Friday; the rest is chosen by the API. */
@Named
@RequestScoped
public class CalendarsPage {

    @Inject
    CalendarService calendars;

    @Inject
    FrameWords words;

    private String department;
    private LocalTime from;
    private LocalTime until;
    private List<CalendarView> found;

    /** Chooses the hours of a department's working days, or of all departments without their own. */
    public String save() {
        if (from == null || until == null) {
            throw new Invalid(from == null ? "/from" : "/until", "required");
        }
        var whose = department == null || department.isEmpty() ? null : department;
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new CalendarHours(day, from, until))
                .toList();
        getLines().stream()
                .filter(calendar -> Objects.equals(calendar.department(), whose))
                .findFirst()
                .ifPresentOrElse(
                        calendar -> calendars.change(new ChangeCalendar(calendar.id(), calendar.version(), week, null)),
                        () -> calendars.keep(new KeepCalendar(whose, week, null)));
        return "/admin/calendars.xhtml?faces-redirect=true";
    }

    /** The calendars there are. */
    public List<CalendarView> getLines() {
        if (found == null) {
            found = calendars.list().items();
        }
        return found;
    }

    /** Whose hours can be chosen. */
    public List<SelectItem> getDepartments() {
        var choices = new ArrayList<SelectItem>();
        choices.add(new SelectItem("", Words.say("calendars.all")));
        words.departmentNames().forEach((code, name) -> choices.add(new SelectItem(code, name)));
        return choices;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String given) {
        department = given;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime given) {
        from = given;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime given) {
        until = given;
    }
}
