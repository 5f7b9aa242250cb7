package dev.mamori.casework.model;

import dev.mamori.casework.RecordStatus;
import dev.mamori.platform.Ids;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What a visit record said before a change, and who had written it so; only ever added (control 7). */
@Entity
@Table(name = "visit_record_revision")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class VisitRecordRevision {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    private int number;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String answers;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence layer. */
    protected VisitRecordRevision() {}

    /** Keeps what a record says now. */
    VisitRecordRevision(VisitRecord record, int number) {
        this.id = Ids.next();
        this.recordId = record.id();
        this.number = number;
        this.formVersion = record.formVersion();
        this.visitedOn = record.visitedOn();
        this.answers = JsonText.write(record.answers());
        this.status = record.status();
        this.changedBy = record.changedBy();
        this.changedAt = record.changedAt();
    }

    public UUID id() {
        return id;
    }

    public UUID recordId() {
        return recordId;
    }

    public int number() {
        return number;
    }

    public int formVersion() {
        return formVersion;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    /** The answers by item code. */
    public Map<String, Object> answers() {
        return JsonText.read(answers);
    }

    public RecordStatus status() {
        return status;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
