package dev.mamori.identity.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.InstantColumn;
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
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Lets whoever holds its secret choose an account's password once, within a day (control 23). Only the secret's SHA-256 is
 * kept, so neither the database nor an administrator can use it a second time.
 */
@Entity
@Table(name = "one_time_link")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class OneTimeLink {

    /** NIST SP 800-63B-4 leaves initial secrets one use; the contract's reading here adds a day at most. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Why the password is chosen. */
    public enum Kind {
        INVITATION,
        PASSWORD_RESET,
        BOOTSTRAP
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_sha256")
    private byte[] secretSha256;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantColumn.class)
    private Instant expiresAt;

    @Column(name = "used_at")
    @Convert(converter = InstantColumn.class)
    private Instant usedAt;

    /** For the persistence layer. */
    protected OneTimeLink() {}

    /** A link that lives a day from now. */
    public OneTimeLink(Kind kind, UUID accountId, byte[] secretSha256, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.accountId = accountId;
        this.secretSha256 = secretSha256.clone();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Uses the link up; says whether it was still good. */
    public boolean use(Instant now) {
        var good = usedAt == null && now.isBefore(expiresAt);
        if (good) {
            usedAt = now;
        }
        return good;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
