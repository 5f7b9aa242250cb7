package dev.mamori.supplier.model;

import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.LocationNotJapan;
import dev.mamori.supplier.SubcontractNotApproved;
import dev.mamori.supplier.SupplierMoveRefused;
import dev.mamori.supplier.SupplierState;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Somebody who works for the provider, or for another supplier of it. Is proposed, approved by the city, at work within
 * its term, and ends; whoever works for it ends with it (controls 10, 11). Guarantees that nobody is at work without the
 * city's approval, outside the term, or below somebody who is not at work.
 */
@Entity
@Table(name = "supplier")
@Cacheable(false)
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "mamori.tenant",
        discriminatorType = DiscriminatorType.INTEGER)
public class Supplier {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "parent_id")
    private UUID parentId;

    private int tier;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "corporate_number")
    private String corporateNumber;

    private String address;

    private String country;

    private String work;

    @Column(name = "data_categories")
    @Convert(converter = Categories.class)
    private Set<DataCategory> dataCategories;

    @Column(name = "security_manager")
    private String securityManager;

    @Column(name = "personal_information_manager")
    private String personalInformationManager;

    @Column(name = "term_start")
    private LocalDate termStart;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "security_clauses")
    @Convert(converter = Lines.class)
    private List<String> securityClauses;

    @Convert(converter = Lines.class)
    private List<String> certificates;

    @Column(name = "last_reviewed_on")
    private LocalDate lastReviewedOn;

    @Enumerated(EnumType.STRING)
    private SupplierState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_since")
    private Instant stateSince;

    @Embedded
    private CityApproval approval;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** Moves with every change of the entry or its workers, and the version with it. */
    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence layer. */
    protected Supplier() {}

    /**
     * A proposed supplier.
     *
     * @param parent whom it works for, null where that is the provider itself
     */
    public Supplier(SupplierSheet sheet, Supplier parent, String registeredBy, Instant now) {
        this.id = Ids.next();
        this.state = SupplierState.PROPOSED;
        this.stateSince = now;
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.changedAt = now;
        write(sheet);
        place(parent);
    }

    /** Registers anew what is known of it; what the city has approved changes only where the approval goes with it. */
    public void change(SupplierSheet sheet, Supplier parent, Instant now) {
        if (!sheet.facts().equals(sheet().facts())) {
            if (state == SupplierState.ACTIVE) {
                throw new SupplierMoveRefused();
            }
            forgetApproval("承認された内容が変わりました / what was approved has changed", now);
        }
        write(sheet);
        place(parent);
        touch(now);
    }

    /** Puts it below another, or at the top: its tier, its term and what may be handed on follow. */
    public void place(Supplier parent) {
        tier = parent == null ? 1 : parent.tier + 1;
        if (tier > 9) {
            throw new Invalid("/parentId", "too-many");
        }
        if (parent != null && !sheet().within(parent.sheet())) {
            throw new Invalid("/termEnd", "term-of-parent");
        }
        if (tier > 1 && sheet().personalAbroad()) {
            throw new LocationNotJapan();
        }
    }

    /** The city has approved it, as it stands; at work already, it goes on under the new document. */
    public void approve(CityApproval given, LocalDate newEnd, Instant now) {
        if (state != SupplierState.ACTIVE) {
            move(SupplierState.APPROVED, null, now);
        }
        approval = given;
        termEnd = newEnd;
        touch(now);
    }

    /** Its people begin to work. */
    public void activate(Supplier parent, LocalDate today, Instant now) {
        var moved = state.to(SupplierState.ACTIVE);
        if (approval == null) {
            throw new SubcontractNotApproved();
        }
        if (!covers(today) || parent != null && parent.state != SupplierState.ACTIVE) {
            throw new SupplierMoveRefused();
        }
        move(moved, null, now);
    }

    /** Ends it. */
    public void end(String reason, Instant now) {
        move(SupplierState.ENDED, reason, now);
    }

    /** Takes back that it ended: it is proposed anew, and the city decides anew. */
    public void reopen(String reason, Instant now) {
        approval = null;
        move(SupplierState.PROPOSED, reason, now);
    }

    /** Something of it has changed: the version moves. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** Whether the day is within its term. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(termStart) && !day.isAfter(termEnd);
    }

    private void move(SupplierState wanted, String reason, Instant now) {
        state = state.to(wanted);
        stateReason = reason;
        stateSince = now;
        touch(now);
    }

    private void forgetApproval(String reason, Instant now) {
        approval = null;
        if (state == SupplierState.APPROVED) {
            move(SupplierState.PROPOSED, reason, now);
        }
    }

    private void write(SupplierSheet sheet) {
        parentId = sheet.parentId();
        legalName = sheet.legalName();
        corporateNumber = sheet.corporateNumber();
        address = sheet.address();
        country = sheet.country();
        work = sheet.work();
        dataCategories = sheet.dataCategories();
        securityManager = sheet.securityManager();
        personalInformationManager = sheet.personalInformationManager();
        termStart = sheet.termStart();
        termEnd = sheet.termEnd();
        securityClauses = sheet.securityClauses();
        certificates = sheet.certificates();
        lastReviewedOn = sheet.lastReviewedOn();
    }

    /** What is registered of it now. */
    public SupplierSheet sheet() {
        return new SupplierSheet(
                parentId,
                legalName,
                corporateNumber,
                address,
                country,
                work,
                dataCategories,
                securityManager,
                personalInformationManager,
                termStart,
                termEnd,
                securityClauses,
                certificates,
                lastReviewedOn);
    }

    /** What its state is, why and since when. */
    public Standing standing() {
        return new Standing(state, stateReason, stateSince);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int tier() {
        return tier;
    }

    public SupplierState state() {
        return state;
    }

    /** The city's approval; null where it has not approved. */
    public CityApproval approval() {
        return approval;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** A state with its reason and its beginning. */
    public record Standing(SupplierState state, String reason, Instant since) {}
}
