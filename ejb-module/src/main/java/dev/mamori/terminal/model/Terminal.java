package dev.mamori.terminal.model;

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

/**
 * A tablet or desk terminal of the city, known by the SHA-256 of its client certificate. Without one no password is even
 * looked at (control 6-3).
 */
@Entity
@Table(name = "terminal")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Terminal {

    @Id
    private UUID id;

    @Version
    private long version;

    private String label;

    @Column(name = "login_id")
    private String loginId;

    @Column(name = "certificate_sha256")
    private byte[] certificateSha256;

    @Enumerated(EnumType.STRING)
    private TerminalState state;

    @Column(name = "registered_at")
    @Convert(converter = InstantColumn.class)
    private Instant registeredAt;

    /** For the persistence layer. */
    protected Terminal() {}

    /** A terminal as registered, ready for use. */
    public Terminal(String label, String loginId, byte[] certificateSha256, Instant registeredAt) {
        this.id = Ids.next();
        this.label = label;
        this.loginId = loginId;
        this.certificateSha256 = certificateSha256.clone();
        this.state = TerminalState.ACTIVE;
        this.registeredAt = registeredAt;
    }

    public UUID id() {
        return id;
    }

    public String label() {
        return label;
    }

    public TerminalState state() {
        return state;
    }
}
