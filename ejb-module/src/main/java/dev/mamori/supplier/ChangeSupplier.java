package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.supplier.model.SupplierSheet;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Registers anew what is known of a supplier. A component that is null leaves its field as it is. Of one at work only
 * address, officers, clauses, certificates and the review can be changed; of others a change of what was approved makes
 * the approval worth nothing.
 */
public record ChangeSupplier(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<UUID> parentId,
        Optional<@PlainText(max = 120, required = true) String> legalName,
        Optional<@PlainText(max = 20) String> corporateNumber,
        Optional<@PlainText(max = 200, required = true) String> address,
        Optional<@PlainText(max = 2, required = true) String> country,
        Optional<@PlainText(max = 500, required = true, multiline = true) String> work,
        @Size(min = 1, max = 5, message = "{rule.required}")
                Set<@NotNull(message = "{rule.required}") DataCategory> dataCategories,
        Optional<@PlainText(max = 80, required = true) String> securityManager,
        Optional<@PlainText(max = 80, required = true) String> personalInformationManager,
        LocalDate termStart,
        LocalDate termEnd,
        @Size(max = 30, message = "{rule.too-many}")
                List<@PlainText(max = 200, required = true) String> securityClauses,
        @Size(max = 30, message = "{rule.too-many}") List<@PlainText(max = 200, required = true) String> certificates,
        LocalDate lastReviewedOn)
        implements Identified {

    SupplierSheet appliedTo(SupplierSheet now) {
        return new SupplierSheet(
                chosen(parentId, now.parentId()),
                chosen(legalName, now.legalName()),
                chosen(corporateNumber, now.corporateNumber()),
                chosen(address, now.address()),
                chosen(country, now.country()),
                chosen(work, now.work()),
                given(dataCategories, now.dataCategories()),
                chosen(securityManager, now.securityManager()),
                chosen(personalInformationManager, now.personalInformationManager()),
                given(termStart, now.termStart()),
                given(termEnd, now.termEnd()),
                given(securityClauses, now.securityClauses()),
                given(certificates, now.certificates()),
                given(lastReviewedOn, now.lastReviewedOn()));
    }

    private static <T> T chosen(Optional<T> given, T now) {
        return given == null ? now : given.orElse(null);
    }

    private static <T> T given(T given, T now) {
        return given == null ? now : given;
    }
}
