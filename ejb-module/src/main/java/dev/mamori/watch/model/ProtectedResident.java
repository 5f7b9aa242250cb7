package dev.mamori.watch.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.watch.ProtectionOver;
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

/** That a resident is in need of protection, from a day on: only those in charge look at them (control 27). */
@Entity
@Table(name = "protected_resident")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class ProtectedResident {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "resident_id")
    private UUID residentId;

    private String reason;

    @Column(name = "marked_by")
    private UUID markedBy;

    @Column(name = "marked_at")
    @Convert(converter = InstantColumn.class)
    private Instant markedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    /** For the persistence layer. */
    protected ProtectedResident() {}

    /** Marks a resident. */
    public ProtectedResident(UUID residentId, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.residentId = residentId;
        this.reason = reason;
        this.markedBy = by;
        this.markedAt = now;
    }

    /** Takes the mark away. */
    public void end(UUID by, Instant now) {
        if (endedAt != null) {
            throw new ProtectionOver();
        }
        endedBy = by;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID residentId() {
        return residentId;
    }

    public String reason() {
        return reason;
    }

    public UUID markedBy() {
        return markedBy;
    }

    public Instant markedAt() {
        return markedAt;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
