package dev.mamori.casework.model;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseEventKind;
import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.IllegalTransition;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
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
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A case (ケース): what a department does for one resident in one matter, from its opening to its closing. Belongs to one
 * department at a time, and only that department's staff see it (control 12). Every move tells a {@link CaseEvent}; a
 * closed case does not change until it is opened again (control 7).
 */
@Entity
@Table(name = "case_record")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class CaseRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    private String reference;

    @Column(name = "resident_id")
    private UUID residentId;

    private String title;

    @Enumerated(EnumType.STRING)
    private CaseCategory category;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "assignee_id")
    private UUID assigneeId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closing_reason")
    private String closingReason;

    /** For the persistence layer. */
    protected CaseRecord() {}

    /** A case about to be opened; {@link #open} opens it. */
    public CaseRecord(String reference, UUID residentId, Matter matter, UUID departmentId) {
        this.id = Ids.next();
        this.reference = reference;
        this.residentId = residentId;
        this.title = matter.title();
        this.category = matter.category();
        this.departmentId = departmentId;
    }

    /** Opens the case; the first thing that happens to it. */
    public CaseEvent open(Actor by, Instant at) {
        if (status != null) {
            throw new IllegalTransition();
        }
        status = CaseStatus.OPEN;
        openedAt = at;
        openedBy = by.id();
        return happened(CaseEventKind.OPENED, by, at);
    }

    /** Says anew what the case is about. */
    public CaseEvent change(Matter matter, Actor by, Instant at) {
        requireWorkable();
        title = matter.title();
        category = matter.category();
        return happened(CaseEventKind.CHANGED, by, at);
    }

    /** Begins the work on an open case. */
    public CaseEvent begin(Actor by, Instant at) {
        status = status.to(CaseStatus.IN_PROGRESS);
        return happened(CaseEventKind.BEGUN, by, at);
    }

    /** Gives the case to a person, or to nobody; work on an open case begins when somebody gets it. */
    public CaseEvent assign(UUID assignee, Actor by, Instant at) {
        requireWorkable();
        assigneeId = assignee;
        if (assignee == null) {
            return happened(CaseEventKind.UNASSIGNED, by, at);
        }
        status = status == CaseStatus.OPEN ? status.to(CaseStatus.IN_PROGRESS) : status;
        return happened(CaseEventKind.ASSIGNED, by, at).concerning(assignee);
    }

    /** Hands the case to another department, where nobody has it yet. */
    public CaseEvent transfer(UUID department, String reason, Actor by, Instant at) {
        requireWorkable();
        if (department.equals(departmentId)) {
            throw new Invalid("/department", "same-department");
        }
        departmentId = department;
        assigneeId = null;
        return happened(CaseEventKind.TRANSFERRED, by, at)
                .concerning(department)
                .because(reason);
    }

    /** Closes the case. */
    public CaseEvent close(String reason, Actor by, Instant at) {
        status = status.to(CaseStatus.CLOSED);
        closedAt = at;
        closedBy = by.id();
        closingReason = reason;
        return happened(CaseEventKind.CLOSED, by, at).because(reason);
    }

    /** Opens a closed case again; why it had been closed stays in its events. */
    public CaseEvent reopen(Actor by, Instant at) {
        status = status.to(CaseStatus.OPEN);
        closedAt = null;
        closedBy = null;
        closingReason = null;
        return happened(CaseEventKind.REOPENED, by, at);
    }

    private void requireWorkable() {
        if (!status.isWorkable()) {
            throw new IllegalTransition();
        }
    }

    private CaseEvent happened(CaseEventKind kind, Actor by, Instant at) {
        lastActivityAt = at;
        return new CaseEvent(id, kind, by, at);
    }

    /** What the case is about. */
    public Matter matter() {
        return new Matter(title, category);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public UUID residentId() {
        return residentId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public UUID assigneeId() {
        return assigneeId;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant lastActivityAt() {
        return lastActivityAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public String closingReason() {
        return closingReason;
    }
}
