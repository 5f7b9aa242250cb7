package dev.mamori.identity.model;

import dev.mamori.access.Role;
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

/** A role given to an account for a time of at most a year; it ends by itself (control 12). */
@Entity
@Table(name = "role_grant")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class RoleGrant {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    @Convert(converter = InstantColumn.class)
    private Instant validFrom;

    @Column(name = "valid_until")
    @Convert(converter = InstantColumn.class)
    private Instant validUntil;

    /** For the persistence layer. */
    protected RoleGrant() {}

    /** A grant from one instant until another. */
    public RoleGrant(UUID accountId, Role role, Instant validFrom, Instant validUntil) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    public UUID accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    public UUID id() {
        return id;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    /** Ends it now, if it has not ended. */
    public void end(Instant now) {
        if (now.isBefore(validUntil)) {
            validUntil = now.isAfter(validFrom) ? now : validFrom.plusNanos(1000);
        }
    }

    /** Whether it is in force, or will be. */
    public boolean lasts(Instant at) {
        return at.isBefore(validUntil);
    }

    /** Whether the grant is in force. */
    public boolean inForce(Instant at) {
        return !at.isBefore(validFrom) && at.isBefore(validUntil);
    }
}
