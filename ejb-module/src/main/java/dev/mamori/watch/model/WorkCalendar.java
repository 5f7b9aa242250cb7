package dev.mamori.watch.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.watch.calendar.WorkWeek;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** When a department works, or all that have no calendar of their own: the hours of the week (control 27). */
@Entity
@Table(name = "work_calendar")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class WorkCalendar {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Null: what holds for every department without its own. */
    @Column(name = "department_id")
    private UUID departmentId;

    private String week;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    /** For the persistence layer. */
    protected WorkCalendar() {}

    /** A calendar of a department, or of all that have none. */
    public WorkCalendar(UUID departmentId, WorkWeek week, Instant now) {
        this.id = Ids.next();
        this.departmentId = departmentId;
        this.week = week.text();
        this.changedAt = now;
    }

    /** Chooses other hours. */
    public void choose(WorkWeek other, Instant now) {
        week = other.text();
        changedAt = now;
    }

    /** Takes down that its days of exception have changed. */
    public void touched(Instant now) {
        changedAt = now;
    }

    /** The hours of the week. */
    public WorkWeek week() {
        return WorkWeek.of(week);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
