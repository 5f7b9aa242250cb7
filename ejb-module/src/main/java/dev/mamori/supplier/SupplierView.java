package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.supplier.model.Supplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A supplier with everything that is registered of it: who it is, what it does, who answers for security and for personal
 * information, and who works there (control 11).
 *
 * @param parent whom it works for, by name; null where that is the provider itself
 * @param ends what its end would end now, or has ended
 */
public record SupplierView(
        UUID id,
        long version,
        UUID parentId,
        String parent,
        int tier,
        String legalName,
        String corporateNumber,
        String address,
        String country,
        String work,
        Set<DataCategory> dataCategories,
        String securityManager,
        String personalInformationManager,
        LocalDate termStart,
        LocalDate termEnd,
        List<String> securityClauses,
        List<String> certificates,
        LocalDate lastReviewedOn,
        SupplierState state,
        String stateReason,
        Instant stateSince,
        SupplierApproval approval,
        String registeredBy,
        Instant registeredAt,
        List<WorkerView> workers,
        List<SupplierAttention> attention,
        SupplierEnds ends)
        implements Identified {

    /** What stands beside the entry itself. */
    record Beside(String parent, List<WorkerView> workers, List<SupplierAttention> attention, SupplierEnds ends) {}

    static SupplierView of(Supplier supplier, Beside beside) {
        var sheet = supplier.sheet();
        var standing = supplier.standing();
        return new SupplierView(
                supplier.id(),
                supplier.version(),
                sheet.parentId(),
                beside.parent(),
                supplier.tier(),
                sheet.legalName(),
                sheet.corporateNumber(),
                sheet.address(),
                sheet.country(),
                sheet.work(),
                sheet.dataCategories(),
                sheet.securityManager(),
                sheet.personalInformationManager(),
                sheet.termStart(),
                sheet.termEnd(),
                sheet.securityClauses(),
                sheet.certificates(),
                sheet.lastReviewedOn(),
                standing.state(),
                standing.reason(),
                standing.since(),
                SupplierApproval.of(supplier.approval()),
                supplier.registeredBy(),
                supplier.registeredAt(),
                beside.workers(),
                beside.attention(),
                beside.ends());
    }
}
