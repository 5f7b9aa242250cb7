package dev.mamori.terminal.model;

import dev.mamori.platform.Ids;
import dev.mamori.terminal.CertificateState;
import dev.mamori.terminal.MoveRefused;
import dev.mamori.terminal.RevocationReason;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
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
 * A terminal's certificate, of which only this row decides at the sign-in: its SHA-256 and its state (control 16). A
 * successor leaves it a week, or until the successor is first used, so that nobody's work stops.
 */
@Entity
@Table(name = "terminal_certificate")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class TerminalCertificate {

    /** How long a certificate still opens when its successor was issued. */
    public static final Duration ROLL_OVER = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "terminal_id")
    private UUID terminalId;

    @Column(name = "serial_number")
    private String serialNumber;

    private byte[] sha256;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "usable_until")
    private Instant usableUntil;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "issued_at")
    private Instant issuedAt;

    /** Written by the sign-in alone. */
    @Column(name = "first_used_at", insertable = false, updatable = false)
    private Instant firstUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private RevocationReason revocationReason;

    /** For the persistence layer. */
    protected TerminalCertificate() {}

    /** A certificate just issued for a terminal. */
    public TerminalCertificate(UUID terminalId, IssuedFacts facts, Instant issuedAt) {
        this.id = Ids.next();
        this.terminalId = terminalId;
        this.serialNumber = facts.serialNumber();
        this.sha256 = facts.sha256().clone();
        this.notBefore = facts.notBefore();
        this.notAfter = facts.notAfter();
        this.usableUntil = facts.notAfter();
        this.state = CertificateState.ISSUED;
        this.issuedAt = issuedAt;
    }

    /** Makes room for a successor. */
    public void succeeded(Instant at) {
        var end = at.plus(ROLL_OVER);
        if (end.isBefore(usableUntil)) {
            usableUntil = end;
        }
    }

    /** Ends it for ever. */
    public void revoke(RevocationReason why, Instant at) {
        if (state == CertificateState.REVOKED) {
            throw new MoveRefused();
        }
        state = CertificateState.REVOKED;
        revocationReason = why;
        revokedAt = at;
    }

    /** What a certificate says of itself. */
    public record IssuedFacts(String serialNumber, byte[] sha256, Instant notBefore, Instant notAfter) {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID terminalId() {
        return terminalId;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public Instant usableUntil() {
        return usableUntil;
    }

    public CertificateState state() {
        return state;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant firstUsedAt() {
        return firstUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public RevocationReason revocationReason() {
        return revocationReason;
    }
}
