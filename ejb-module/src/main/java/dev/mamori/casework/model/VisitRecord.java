package dev.mamori.casework.model;

import dev.mamori.casework.CaseEventKind;
import dev.mamori.casework.RecordStatus;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A visit record (訪問記録): what was asked and seen on one day, on one version of one form, which it keeps for ever. Belongs
 * to a case and is seen by those who see the case. Whenever a completed record is changed, what it said before is kept
 * (control 7); of a draft, what one person wrote is kept when another person goes on with it, and one's own corrections
 * on the way are not.
 */
@Entity
@Table(name = "visit_record")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class VisitRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "resident_id")
    private UUID residentId;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String answers;

    @Enumerated(EnumType.STRING)
    private RecordStatus status;

    private int revisions;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    /** For the persistence layer. */
    protected VisitRecord() {}

    /** A record about to be written; {@link #write} writes it. */
    public VisitRecord(UUID id, UUID caseId, UUID residentId, FormDefinition form) {
        this.id = id;
        this.caseId = caseId;
        this.residentId = residentId;
        this.formKey = form.key();
        this.formVersion = form.version();
    }

    /** Writes the record for the first time. */
    public VisitRecord write(Entry entry, Actor by, Instant at) {
        createdBy = by.id();
        createdAt = at;
        status = RecordStatus.DRAFT;
        take(entry, by, at);
        return this;
    }

    /** Changes the record and gives back what it said before, where that is to be kept. */
    public Optional<VisitRecordRevision> amend(Entry entry, Actor by, Instant at) {
        var keep = status == RecordStatus.COMPLETED || !Objects.equals(changedBy, by.id());
        var revision = keep ? new VisitRecordRevision(this, ++revisions) : null;
        take(entry, by, at);
        return Optional.ofNullable(revision);
    }

    /** What a change to this entry means for the case, if it means anything: saving a draft again does not. */
    public Optional<CaseEventKind> eventOf(RecordStatus wanted) {
        if (status == RecordStatus.COMPLETED) {
            return Optional.of(CaseEventKind.RECORD_AMENDED);
        }
        return wanted == RecordStatus.COMPLETED ? Optional.of(CaseEventKind.RECORD_COMPLETED) : Optional.empty();
    }

    private void take(Entry entry, Actor by, Instant at) {
        var wanted = status.to(entry.status());
        if (wanted != status) {
            completedAt = at;
        }
        status = wanted;
        visitedOn = entry.visitedOn();
        answers = entry.answers().json();
        changedBy = by.id();
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID residentId() {
        return residentId;
    }

    public String formKey() {
        return formKey;
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

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
