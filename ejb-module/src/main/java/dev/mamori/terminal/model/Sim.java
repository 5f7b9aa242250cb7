package dev.mamori.terminal.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.MoveRefused;
import dev.mamori.terminal.RevocationReason;
import dev.mamori.terminal.SimState;
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
 * A SIM card of the closed mobile network. Is ordered, active with a fixed address, suspended and resumed, and ends as
 * lost or retired; only an active one lets its terminal in (control 6-2).
 */
@Entity
@Table(name = "sim")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Sim {

    @Id
    private UUID id;

    @Version
    private long version;

    private String iccid;

    private String imsi;

    private String msisdn;

    private String carrier;

    private String apn;

    private String address4;

    private String address6;

    @Column(name = "terminal_id")
    private UUID terminalId;

    @Enumerated(EnumType.STRING)
    private SimState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    /** Written by the sign-in alone. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    /** For the persistence layer. */
    protected Sim() {}

    /** A card as ordered from the carrier. */
    public Sim(SimSheet sheet, Instant registeredAt) {
        this.id = Ids.next();
        this.state = SimState.ORDERED;
        this.registeredAt = registeredAt;
        write(sheet);
    }

    /** Registers anew what is known of it; what is lost or retired stays as it was. */
    public void change(SimSheet sheet) {
        if (!state.next().contains(SimState.LOST)) {
            throw new MoveRefused();
        }
        write(sheet);
    }

    /** Moves it on in its life; without a fixed address it cannot be active. */
    public void move(SimState wanted, String reason, Instant at) {
        var moved = state.to(wanted);
        requireAddress(moved);
        if (moved == SimState.ACTIVE && activatedAt == null) {
            activatedAt = at;
        }
        state = moved;
        stateReason = reason;
    }

    /** Follows its terminal: lost with a lost one, laid aside when the terminal is retired. */
    public void terminalEnded(RevocationReason why, String reason) {
        if (why == RevocationReason.LOST) {
            if (state.next().contains(SimState.LOST)) {
                state = SimState.LOST;
                stateReason = reason;
            }
        } else {
            terminalId = null;
        }
    }

    private void write(SimSheet sheet) {
        var checked = sheet.checked();
        iccid = checked.iccid();
        imsi = checked.imsi();
        msisdn = checked.msisdn();
        carrier = checked.carrier();
        apn = checked.apn();
        address4 = checked.address4();
        address6 = checked.address6();
        terminalId = checked.terminalId();
        requireAddress(state);
    }

    private void requireAddress(SimState moved) {
        if (moved == SimState.ACTIVE && address4 == null && address6 == null) {
            throw new Invalid("/address4", "required");
        }
    }

    /** What is registered of it now. */
    public SimSheet sheet() {
        return new SimSheet(iccid, imsi, msisdn, carrier, apn, address4, address6, terminalId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SimState state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant activatedAt() {
        return activatedAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
