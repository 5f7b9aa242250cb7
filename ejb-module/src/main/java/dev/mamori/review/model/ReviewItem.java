package dev.mamori.review.model;

import dev.mamori.access.Role;
import dev.mamori.identity.HeldRole;
import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
import dev.mamori.review.ReviewAnswered;
import dev.mamori.review.ReviewItemState;
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

/** One role of one account, and what was said of it. Names stand as they were when it was asked: it is a proof. */
@Entity
@Table(name = "access_review_item")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class ReviewItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "grant_id")
    private UUID grantId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "granted_until")
    @Convert(converter = InstantColumn.class)
    private Instant grantedUntil;

    @Enumerated(EnumType.STRING)
    private ReviewItemState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    private String note;

    /** For the persistence layer. */
    protected ReviewItem() {}

    /** Asks about a role. */
    public ReviewItem(UUID reviewId, HeldRole held) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.grantId = held.grantId();
        this.accountId = held.accountId();
        this.loginId = held.loginId();
        this.displayName = held.displayName();
        this.role = held.role();
        this.grantedUntil = held.until();
        this.state = ReviewItemState.OPEN;
    }

    /** Takes what a person says of it. */
    public void answer(ReviewItemState answer, UUID by, String name, String why, Instant now) {
        move(answer, now);
        decidedBy = by;
        decidedName = name;
        note = why;
    }

    /** Takes what became of it without anybody saying anything. */
    public void move(ReviewItemState next, Instant now) {
        if (!state.leadsTo(next)) {
            throw new ReviewAnswered();
        }
        state = next;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID grantId() {
        return grantId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String loginId() {
        return loginId;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Instant grantedUntil() {
        return grantedUntil;
    }

    public ReviewItemState state() {
        return state;
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
