package dev.mamori.casework.model;

import dev.mamori.casework.CaseEventKind;
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
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * One thing that happened to a case, told once by the case's own move and never changed (control 7). Its id rises with
 * time, so that the ids order a case's events.
 */
@Entity
@Table(name = "case_event")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class CaseEvent {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CaseEventKind kind;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String note;

    /** For the persistence layer. */
    protected CaseEvent() {}

    /** What happened, to which case, by whom and when. */
    public CaseEvent(UUID caseId, CaseEventKind kind, Actor by, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.occurredAt = at;
        this.actorId = by.id();
        this.actorName = by.name();
    }

    /** Adds whom or what it was about: the person assigned, the department, the record. */
    public CaseEvent concerning(UUID subject) {
        subjectId = subject;
        return this;
    }

    /** Adds the reason given. */
    CaseEvent because(String reason) {
        note = reason;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public CaseEventKind kind() {
        return kind;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String note() {
        return note;
    }
}
