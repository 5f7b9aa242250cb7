package dev.mamori.watch.model;

import dev.mamori.platform.Ids;
import dev.mamori.watch.calendar.Shift;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A day on which a calendar says something else: hours on a day off, or a day off. It is added and removed, never changed. */
@Entity
@Table(name = "work_calendar_day")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class CalendarDay {

    @Id
    private UUID id;

    @Column(name = "calendar_id")
    private UUID calendarId;

    private LocalDate day;

    @Column(name = "from_time")
    private LocalTime fromTime;

    @Column(name = "until_time")
    private LocalTime untilTime;

    private String name;

    /** For the persistence layer. */
    protected CalendarDay() {}

    /** A day of exception; without hours it is off. */
    public CalendarDay(UUID calendarId, LocalDate day, Shift hours, String name) {
        this.id = Ids.next();
        this.calendarId = calendarId;
        this.day = day;
        this.fromTime = hours == null ? null : hours.from();
        this.untilTime = hours == null ? null : hours.until();
        this.name = name;
    }

    /** Its hours; none when it is off. */
    public Optional<Shift> hours() {
        return fromTime == null ? Optional.empty() : Optional.of(new Shift(fromTime, untilTime));
    }

    public UUID id() {
        return id;
    }

    public UUID calendarId() {
        return calendarId;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }
}
