package dev.mamori.review.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * One round of asking whether everybody's roles are still needed: open until all is answered, or until its day is over and
 * what nobody spoke for has lapsed (control 12).
 */
@Entity
@Table(name = "access_review")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class AccessReview {

    /** How long after one review the next begins: a quarter of a year. */
    public static final Duration EVERY = Duration.ofDays(91);

    /** How long one that begins by itself stays open. */
    public static final Duration USUAL = Duration.ofDays(21);

    /** How many days before its end it reminds. */
    private static final int[] REMINDERS = {14, 7, 3, 1};

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    /** Null where it began by itself. */
    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "due_at")
    @Convert(converter = InstantColumn.class)
    private Instant dueAt;

    @Column(name = "reminded_at")
    @Convert(converter = InstantColumn.class)
    private Instant remindedAt;

    @Column(name = "answered_at")
    @Convert(converter = InstantColumn.class)
    private Instant answeredAt;

    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private Instant closedAt;

    /** For the persistence layer. */
    protected AccessReview() {}

    /** A review that begins now. */
    public AccessReview(UUID startedBy, Instant now, Duration open) {
        this.id = Ids.next();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.dueAt = now.plus(open);
    }

    /** Whether a reminder is due that has not been given: two weeks, a week, three days and one day before the end. */
    public boolean reminderDue(Instant now) {
        return closedAt == null
                && now.isBefore(dueAt)
                && IntStream.of(REMINDERS)
                        .mapToObj(days -> dueAt.minus(Duration.ofDays(days)))
                        .anyMatch(at -> !now.isBefore(at) && at.isAfter(remindedAt == null ? startedAt : remindedAt));
    }

    /** Takes down that it has reminded. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** Takes down that somebody has answered: what was read before is stale now. */
    public void answered(Instant now) {
        answeredAt = now;
    }

    /** Ends it. */
    public void close(Instant now) {
        closedAt = now;
    }

    /** Whether its day is over. */
    public boolean overdue(Instant now) {
        return closedAt == null && !now.isBefore(dueAt);
    }

    public boolean open() {
        return closedAt == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
