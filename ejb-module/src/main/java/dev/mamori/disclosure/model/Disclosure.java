package dev.mamori.disclosure.model;

import dev.mamori.disclosure.DisclosedField;
import dev.mamori.disclosure.DisclosureEnded;
import dev.mamori.disclosure.DisclosurePurpose;
import dev.mamori.disclosure.DisclosureRequired;
import dev.mamori.disclosure.DisclosureState;
import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.platform.UuidColumn;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * The city's leave for one person of the provider to see named fields of one resident, for three hours at most from the
 * approval. Ends by itself, or when the city ends it (control 5).
 */
@Entity
@Table(name = "disclosure")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Disclosure {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "approval_id")
    private UUID approvalId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "resident_id")
    private UUID residentId;

    @Convert(converter = Fields.class)
    private Set<DisclosedField> fields;

    private String ticket;

    @Enumerated(EnumType.STRING)
    private DisclosurePurpose purpose;

    private String reason;

    @Column(name = "valid_from")
    @Convert(converter = InstantColumn.class)
    private Instant validFrom;

    @Column(name = "valid_until")
    @Convert(converter = InstantColumn.class)
    private Instant validUntil;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Convert(converter = UuidColumn.class)
    private UUID endedBy;

    /** For the persistence layer. */
    protected Disclosure() {}

    /** As approved, from now on. */
    public Disclosure(UUID approvalId, Leave leave, Instant now) {
        this.id = Ids.next();
        this.approvalId = approvalId;
        this.accountId = leave.account();
        this.residentId = leave.resident();
        this.fields = leave.fields();
        this.purpose = leave.purpose();
        this.ticket = leave.ticket();
        this.reason = leave.reason();
        this.validFrom = now;
        this.validUntil = now.plus(Duration.ofHours(leave.hours()));
    }

    /** Refuses whoever it was not given to, and everybody when it is over. */
    public void requireLiveFor(UUID account, Instant now) {
        if (!accountId.equals(account) || state(now) != DisclosureState.LIVE) {
            throw new DisclosureRequired();
        }
    }

    /** Ends it now. */
    public void end(UUID by, Instant now) {
        if (state(now) != DisclosureState.LIVE) {
            throw new DisclosureEnded();
        }
        endedAt = now;
        endedBy = by;
    }

    /** How it stands at an instant. */
    public DisclosureState state(Instant now) {
        if (endedAt != null) {
            return DisclosureState.ENDED;
        }
        return now.isBefore(validFrom) || !now.isBefore(validUntil) ? DisclosureState.OVER : DisclosureState.LIVE;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID approvalId() {
        return approvalId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID residentId() {
        return residentId;
    }

    public Set<DisclosedField> fields() {
        return Set.copyOf(fields);
    }

    public DisclosurePurpose purpose() {
        return purpose;
    }

    public String ticket() {
        return ticket;
    }

    public String reason() {
        return reason;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
