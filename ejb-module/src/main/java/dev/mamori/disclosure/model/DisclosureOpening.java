package dev.mamori.disclosure.model;

import dev.mamori.disclosure.DisclosedField;
import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One time that something was opened under a disclosure; only ever added. */
@Entity
@Table(name = "disclosure_opening")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class DisclosureOpening {

    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "resident_id")
    private UUID residentId;

    @Convert(converter = Fields.class)
    private Set<DisclosedField> fields;

    @Column(name = "opened_at")
    @Convert(converter = InstantColumn.class)
    private Instant openedAt;

    /** For the persistence layer. */
    protected DisclosureOpening() {}

    /** Opened now, all that the disclosure allows. */
    public DisclosureOpening(Disclosure disclosure, Instant now) {
        this.id = Ids.next();
        this.disclosureId = disclosure.id();
        this.residentId = disclosure.residentId();
        this.fields = disclosure.fields();
        this.openedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Set<DisclosedField> fields() {
        return Set.copyOf(fields);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
