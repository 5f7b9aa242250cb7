package dev.mamori.casework.model;

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
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One leave to take a large list of cases out, for one person, one filter, one day and one time (controls 5, 14). */
@Entity
@Table(name = "export_permit")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class ExportPermit {

    /** How long it waits to be used. */
    private static final Duration LIFE = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "approval_id")
    private UUID approvalId;

    @Column(name = "account_id")
    private UUID accountId;

    private String filter;

    @Column(name = "valid_until")
    @Convert(converter = InstantColumn.class)
    private Instant validUntil;

    @Column(name = "used_at")
    @Convert(converter = InstantColumn.class)
    private Instant usedAt;

    /** For the persistence layer. */
    protected ExportPermit() {}

    /** As approved, from now on. */
    public ExportPermit(UUID approvalId, UUID accountId, String filter, Instant now) {
        this.id = Ids.next();
        this.approvalId = approvalId;
        this.accountId = accountId;
        this.filter = filter;
        this.validUntil = now.plus(LIFE);
    }

    /** Uses it up. */
    public void use(Instant now) {
        usedAt = now;
    }

    public UUID id() {
        return id;
    }
}
