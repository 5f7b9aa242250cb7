package dev.mamori.supplier.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.supplier.SupplierMoveRefused;
import dev.mamori.supplier.WorkerNotCleared;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * One of a supplier's people. Gets an account only when trained within a year and bound to secrecy, and loses it with the
 * place in the register; an account is one worker's at a time (controls 11, 12).
 */
@Entity
@Table(name = "supplier_worker")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Worker {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "supplier_id")
    private UUID supplierId;

    private String name;

    private String role;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    @Column(name = "nda_on")
    private LocalDate ndaOn;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** For the persistence layer. */
    protected Worker() {}

    /** A worker of a supplier. */
    public Worker(UUID supplierId, WorkerSheet sheet, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.supplierId = supplierId;
        this.registeredAt = now;
        change(sheet, today);
    }

    /** Registers anew what is known of the person. */
    public void change(WorkerSheet sheet, LocalDate today) {
        requireThere();
        var wrong = new ArrayList<FieldError>();
        Days.past("/trainedOn", sheet.trainedOn(), today, wrong);
        Days.past("/ndaOn", sheet.ndaOn(), today, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        name = sheet.name();
        role = sheet.role();
        trainedOn = sheet.trainedOn();
        ndaOn = sheet.ndaOn();
        if (accountId != null) {
            requireCleared(today);
        }
    }

    /** Ties the person to an account; the one had before stays where it was. */
    public void tie(UUID account, LocalDate today) {
        requireThere();
        requireCleared(today);
        if (accountId != null && !accountId.equals(account)) {
            throw new SupplierMoveRefused();
        }
        accountId = account;
    }

    /** The person works there no more. */
    public void leave(LocalDate day) {
        requireThere();
        leftOn = day;
    }

    /** Whether the last training is a year old or younger. */
    public boolean trained(LocalDate today) {
        return trainedOn != null && !trainedOn.plusYears(1).isBefore(today);
    }

    /** Whether the person works there. */
    public boolean there() {
        return leftOn == null;
    }

    private void requireThere() {
        if (!there()) {
            throw new SupplierMoveRefused();
        }
    }

    private void requireCleared(LocalDate today) {
        var missing = new ArrayList<FieldError>();
        if (!trained(today)) {
            missing.add(FieldError.of("/trainedOn", "training-year"));
        }
        if (ndaOn == null) {
            missing.add(FieldError.of("/ndaOn", "nda"));
        }
        if (!missing.isEmpty()) {
            throw new WorkerNotCleared(missing);
        }
    }

    /** What is registered of the person now. */
    public WorkerSheet sheet() {
        return new WorkerSheet(name, role, trainedOn, ndaOn);
    }

    public UUID id() {
        return id;
    }

    public UUID supplierId() {
        return supplierId;
    }

    /** The account; null where the person has none. */
    public UUID accountId() {
        return accountId;
    }

    public LocalDate leftOn() {
        return leftOn;
    }
}
