package dev.mamori.terminal.model;

import dev.mamori.platform.Ids;
import dev.mamori.terminal.MoveRefused;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalState;
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
 * A tablet or desk terminal of the city. Is registered, becomes active with its first certificate, can be suspended and
 * resumed, and ends as lost or retired; its label is in its certificates and never changes. Without a terminal no
 * password is even looked at (controls 6-3, 16).
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

    @Enumerated(EnumType.STRING)
    private TerminalKind kind;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "serial_number")
    private String serialNumber;

    private String imei;

    private String networks;

    @Enumerated(EnumType.STRING)
    private TerminalState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** Written by the sign-in alone. */
    @Column(name = "last_seen_at", insertable = false, updatable = false)
    private Instant lastSeenAt;

    /** For the persistence layer. */
    protected Terminal() {}

    /** A terminal as registered, waiting for its first certificate. */
    public Terminal(String label, TerminalSheet sheet, Instant registeredAt) {
        this.id = Ids.next();
        this.label = label;
        this.state = TerminalState.REGISTERED;
        this.registeredAt = registeredAt;
        write(sheet);
    }

    /** Registers anew what is known of it; what is lost or retired stays as it was. */
    public void change(TerminalSheet sheet) {
        requireInUse();
        write(sheet);
    }

    /** Takes note of its first certificate: it may be used from now on. */
    public void certified() {
        requireInUse();
        if (state == TerminalState.REGISTERED) {
            state = state.to(TerminalState.ACTIVE);
        }
    }

    /** Moves it on in its life. A registered one is made active by its certificate, by nothing else. */
    public void move(TerminalState wanted, String reason) {
        if (state == TerminalState.REGISTERED && wanted == TerminalState.ACTIVE) {
            throw new MoveRefused();
        }
        state = state.to(wanted);
        stateReason = reason;
    }

    /** Refuses what only a terminal in use may be given. */
    public void requireInUse() {
        if (!state.inUse()) {
            throw new MoveRefused();
        }
    }

    private void write(TerminalSheet sheet) {
        var checked = sheet.checked();
        loginId = checked.loginId();
        kind = checked.kind();
        departmentId = checked.departmentId();
        serialNumber = checked.serialNumber();
        imei = checked.imei();
        networks = checked.networks();
    }

    /** What is registered of it now. */
    public TerminalSheet sheet() {
        return new TerminalSheet(loginId, kind, departmentId, serialNumber, imei, networks);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String label() {
        return label;
    }

    public TerminalState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
