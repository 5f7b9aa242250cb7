package dev.mamori.watch.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.watch.AlertRule;
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
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What a municipality has chosen for a rule: its figure, and whether it watches at all (control 27). */
@Entity
@Table(name = "watch_rule")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class RuleSetting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AlertRule rule;

    private int figure;
    private boolean watching;

    /** By whose approval it is off. */
    @Column(name = "approval_id")
    private UUID approvalId;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    /** For the persistence layer. */
    protected RuleSetting() {}

    /** As it is until somebody chooses. */
    public RuleSetting(AlertRule rule, Instant now) {
        this.id = Ids.next();
        this.rule = rule;
        this.figure = rule.usual();
        this.watching = true;
        this.changedAt = now;
    }

    /** Chooses the figure; never below the floor. */
    public void tune(int chosen, Instant now) {
        if (!rule.allows(chosen)) {
            throw new IllegalArgumentException("below the floor");
        }
        figure = chosen;
        changedAt = now;
    }

    /** Watches again. */
    public void switchOn(Instant now) {
        watching = true;
        approvalId = null;
        changedAt = now;
    }

    /** Watches no more, because two people said so. */
    public void switchOff(UUID approval, Instant now) {
        watching = false;
        approvalId = approval;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AlertRule rule() {
        return rule;
    }

    public int figure() {
        return figure;
    }

    public boolean watching() {
        return watching;
    }

    public UUID approvalId() {
        return approvalId;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
