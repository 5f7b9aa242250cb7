package dev.mamori.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When a person is on duty: days of the week, from one time until another, by the city's clock (controls 12, 27). */
@Embeddable
public class DutyHours {

    @Column(name = "duty_days")
    private String days;

    @Column(name = "duty_from")
    private LocalTime from;

    @Column(name = "duty_until")
    private LocalTime until;

    /** For the persistence layer. */
    protected DutyHours() {}

    /** On these days, from a time until another on the same day. */
    public DutyHours(Collection<DayOfWeek> days, LocalTime from, LocalTime until) {
        this.days = new TreeSet<>(days).stream().map(Enum::name).collect(Collectors.joining(" "));
        this.from = from;
        this.until = until;
    }

    /** Whether the moment is within them. */
    public boolean cover(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return days().contains(moment.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** The days, from Monday on. */
    public List<DayOfWeek> days() {
        return Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).toList();
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }
}
