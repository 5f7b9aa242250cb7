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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A person's account with the municipality. Its login id is never given to anybody else again (control 12). */
@Entity
@Table(name = "account")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "last_signed_in_at", insertable = false, updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant lastSignedInAt;

    /** For the persistence layer. */
    protected Account() {}

    /** An account that may sign in, with the stored form of its password. */
    public Account(String loginId, String displayName, String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.loginId = loginId;
        this.loginKey = LoginIds.key(loginId);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.createdAt = createdAt;
    }

    /** Takes the sealed secret of a second factor. */
    public void enrol(String sealedSecret) {
        this.totpSecret = sealedSecret;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String loginId() {
        return loginId;
    }

    public String displayName() {
        return displayName;
    }

    public AccountState state() {
        return state;
    }

    /** Whether a second factor is enrolled. */
    public boolean secondFactorEnrolled() {
        return totpSecret != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSignedInAt() {
        return lastSignedInAt;
    }
}
