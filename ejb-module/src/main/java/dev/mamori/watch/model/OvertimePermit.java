package dev.mamori.watch.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.watch.PermitOver;
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
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Leave to work outside the hours: of one person, for a day at most, given by somebody else, and ended before its time where it
 * is not needed (control 27). */
@Entity
@Table(name = "overtime_permit")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class OvertimePermit {

    @Id
    private UUID id;

    /** The longest a permit lasts. */
    public static final Duration LONGEST = Duration.ofHours(24);

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "valid_from")
    @Convert(converter = InstantColumn.class)
    private Instant validFrom;

    @Column(name = "valid_until")
    @Convert(converter = InstantColumn.class)
    private Instant validUntil;

    private String reason;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_name")
    private String grantedName;

    @Column(name = "granted_at")
    @Convert(converter = InstantColumn.class)
    private Instant grantedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    /** For the persistence layer. */
    protected OvertimePermit() {}

    /** Leave for a person, from one moment until another. */
    public OvertimePermit(UUID accountId, Instant from, Instant until, String reason) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.validFrom = from;
        this.validUntil = until;
        this.reason = reason;
    }

    /** Takes down who grants it; then it is complete. */
    public OvertimePermit grantedBy(UUID account, String name, Instant now) {
        grantedBy = account;
        grantedName = name;
        grantedAt = now;
        return this;
    }

    /** Ends it before its time. */
    public void end(UUID by, Instant now) {
        if (endedAt != null || !now.isBefore(validUntil)) {
            throw new PermitOver();
        }
        endedAt = now;
        endedBy = by;
    }

    /** Until when it holds. */
    public Instant holdsUntil() {
        return endedAt == null || endedAt.isAfter(validUntil) ? validUntil : endedAt;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public String reason() {
        return reason;
    }

    public UUID grantedBy() {
        return grantedBy;
    }

    public String grantedName() {
        return grantedName;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public UUID endedBy() {
        return endedBy;
    }
}
