package dev.mamori.approval.model;

import dev.mamori.approval.ApprovalDecided;
import dev.mamori.approval.ApprovalExpired;
import dev.mamori.approval.ApprovalState;
import dev.mamori.approval.ApprovalVoided;
import dev.mamori.approval.FourEyesRequired;
import dev.mamori.caution.Effect;
import dev.mamori.platform.AccessDenied;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * One person's request for something dangerous, and another's decision. What is asked for never changes: the database
 * lets nobody write to those columns again, and the digest tells if somebody did (controls 7, 26).
 */
@Entity
@Table(name = "approval")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Approval {

    @Id
    private UUID id;

    @Version
    private long version;

    private String action;
    private String payload;

    @Column(name = "payload_sha256")
    private String payloadSha256;

    @Column(name = "subject_id")
    @Convert(converter = UuidColumn.class)
    private UUID subjectId;

    @Column(name = "subject_name")
    private String subjectName;

    private String effect;

    private String reason;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_person")
    private String requestedPerson;

    @Column(name = "requested_seat")
    @Convert(converter = UuidColumn.class)
    private UUID requestedSeat;

    @Column(name = "requested_at")
    @Convert(converter = InstantColumn.class)
    private Instant requestedAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantColumn.class)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    @Column(name = "decided_by")
    @Convert(converter = UuidColumn.class)
    private UUID decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    private String note;

    /** For the persistence layer. */
    protected Approval() {}

    /** A request, waiting for somebody else. */
    public Approval(Request request, Party asking, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.action = request.action();
        this.payload = request.payload().json();
        this.payloadSha256 = request.payload().sha256();
        this.subjectId = request.effect().subjectId();
        this.subjectName = request.effect().subjectName();
        this.effect = CanonicalJson.write(request.effect());
        this.reason = request.reason();
        this.requestedBy = asking.account();
        this.requestedName = asking.name();
        this.requestedPerson = asking.person();
        this.requestedSeat = asking.terminalSession();
        this.requestedAt = now;
        this.expiresAt = expiresAt;
        this.state = ApprovalState.PENDING;
    }

    /** Approves it; who asked cannot. */
    public void approve(Party deciding, String why, Instant now) {
        decide(ApprovalState.APPROVED, deciding, why, now);
    }

    /** Says no; who asked cannot, but may withdraw. */
    public void reject(Party deciding, String why, Instant now) {
        decide(ApprovalState.REJECTED, deciding, why, now);
    }

    /** Takes it back; only who asked can. */
    public void withdraw(Party asking, Instant now) {
        if (!requestedBy.equals(asking.account())) {
            throw new AccessDenied();
        }
        close(ApprovalState.WITHDRAWN, asking, null, now);
    }

    /** Refuses a request that has come to its end already. */
    public void requireUndecided(Instant now) {
        if (state != ApprovalState.PENDING) {
            throw new ApprovalDecided();
        }
        if (!now.isBefore(expiresAt)) {
            throw new ApprovalExpired();
        }
    }

    /** Whether what would be done now is what was asked for, and has the effect that was shown. */
    public boolean unchanged(Effect effectNow) {
        return payload().sound(action) && effect.equals(CanonicalJson.write(effectNow));
    }

    /** Refuses a decision about something else than what the decider was shown. */
    public void requireShown(String shownSha256) {
        if (!Payload.same(payloadSha256, shownSha256)) {
            throw new ApprovalVoided();
        }
    }

    private void decide(ApprovalState decision, Party deciding, String why, Instant now) {
        requireUndecided(now);
        if (requester().mayBeTheSameAs(deciding)) {
            throw new FourEyesRequired();
        }
        close(decision, deciding, why, now);
    }

    private void close(ApprovalState end, Party by, String why, Instant now) {
        requireUndecided(now);
        state = end;
        decidedBy = by.account();
        decidedName = by.name();
        decidedAt = now;
        note = why;
    }

    /** Who asked. */
    public Party requester() {
        return new Party(requestedBy, requestedName, requestedPerson, requestedSeat);
    }

    /** What was asked for. */
    public Payload payload() {
        return new Payload(payload, payloadSha256);
    }

    /** How it stands at an instant. */
    public ApprovalState stateAt(Instant now) {
        return state == ApprovalState.PENDING && !now.isBefore(expiresAt) ? ApprovalState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String action() {
        return action;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String subjectName() {
        return subjectName;
    }

    /** What it was said to do when it was asked for. */
    public Effect effect() {
        return CanonicalJson.read(effect, Effect.class);
    }

    public String reason() {
        return reason;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String decidedName() {
        return decidedName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String note() {
        return note;
    }
}
