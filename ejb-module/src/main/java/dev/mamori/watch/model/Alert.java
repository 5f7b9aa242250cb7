package dev.mamori.watch.model;

import dev.mamori.platform.InstantColumn;
import dev.mamori.watch.AlertClosed;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertSeverity;
import dev.mamori.watch.AlertState;
import dev.mamori.watch.Disposition;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What a rule saw somebody do, and what a person said to it. What was seen is written by the rounds and never again; who is
 * meant closes nothing (control 27). */
@Entity
@Table(name = "alert")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Alert {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    @Enumerated(EnumType.STRING)
    private AlertSeverity severity;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "raised_at")
    @Convert(converter = InstantColumn.class)
    private Instant raisedAt;

    @Column(name = "first_at")
    @Convert(converter = InstantColumn.class)
    private Instant firstAt;

    @Column(name = "last_at")
    @Convert(converter = InstantColumn.class)
    private Instant lastAt;

    private long baseline;
    private long figure;
    private String hours;
    private String evidence;

    @Column(name = "permit_id")
    private UUID permitId;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    private String reason;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_name")
    private String closedName;

    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private Instant closedAt;

    /** For the persistence layer; alerts are made by the rounds. */
    protected Alert() {}

    /** Takes what somebody found out, once. */
    public void close(Disposition found, String why, Closer closer) {
        if (!state.leadsTo(AlertState.CLOSED)) {
            throw new AlertClosed();
        }
        state = AlertState.CLOSED;
        disposition = found;
        reason = why;
        closedBy = closer.account();
        closedName = closer.name();
        closedAt = closer.at();
    }

    /** The events it was seen in. */
    public List<UUID> evidenceIds() {
        return evidence.isEmpty()
                ? List.of()
                : Arrays.stream(evidence.split(" ")).map(UUID::fromString).toList();
    }

    /** Who closes, and when. */
    public record Closer(UUID account, String name, Instant at) {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AlertRule rule() {
        return rule;
    }

    public AlertSeverity severity() {
        return severity;
    }

    public String actorKind() {
        return actorKind;
    }

    public UUID actorId() {
        return actorId;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public long baseline() {
        return baseline;
    }

    public long figure() {
        return figure;
    }

    public String hours() {
        return hours;
    }

    public UUID permitId() {
        return permitId;
    }

    public AlertState state() {
        return state;
    }

    public Disposition disposition() {
        return disposition;
    }

    public String reason() {
        return reason;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public String closedName() {
        return closedName;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
