package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A supplier in the list, below whom it works for.
 *
 * @param workers how many people work there
 * @param accounts how many of them have an account
 */
public record SupplierLine(
        UUID id,
        UUID parentId,
        int tier,
        String legalName,
        String corporateNumber,
        String country,
        String work,
        String securityManager,
        String personalInformationManager,
        int workers,
        int accounts,
        SupplierState state,
        LocalDate termEnd,
        LocalDate lastReviewedOn,
        List<SupplierAttention> attention)
        implements Identified {

    static SupplierLine of(SupplierView view) {
        var there = view.workers().stream().filter(one -> one.leftOn() == null).toList();
        return new SupplierLine(
                view.id(),
                view.parentId(),
                view.tier(),
                view.legalName(),
                view.corporateNumber(),
                view.country(),
                view.work(),
                view.securityManager(),
                view.personalInformationManager(),
                there.size(),
                (int) there.stream().filter(one -> one.accountId() != null).count(),
                view.state(),
                view.termEnd(),
                view.lastReviewedOn(),
                view.attention());
    }
}
