package dev.mamori.supplier;

import dev.mamori.platform.PlainText;
import dev.mamori.supplier.model.SupplierSheet;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Registers a supplier; nobody of it works before the city has approved it.
 *
 * @param parentId whom it works for, null where that is the provider itself
 * @param corporateNumber the national corporate number; a company abroad may have none
 * @param country where the work is done, as ISO 3166-1 writes it in two letters
 * @param dataCategories what it comes to handle
 */
public record RegisterSupplier(
        UUID parentId,
        @PlainText(max = 120, required = true) String legalName,
        @PlainText(max = 20) String corporateNumber,
        @PlainText(max = 200, required = true) String address,
        @PlainText(max = 2, required = true) String country,
        @PlainText(max = 500, required = true, multiline = true) String work,
        @NotEmpty(message = "{rule.required}") Set<@NotNull(message = "{rule.required}") DataCategory> dataCategories,
        @PlainText(max = 80, required = true) String securityManager,
        @PlainText(max = 80, required = true) String personalInformationManager,
        @NotNull(message = "{rule.required}") LocalDate termStart,
        @NotNull(message = "{rule.required}") LocalDate termEnd,
        @Size(max = 30, message = "{rule.too-many}")
                List<@PlainText(max = 200, required = true) String> securityClauses,
        @Size(max = 30, message = "{rule.too-many}") List<@PlainText(max = 200, required = true) String> certificates,
        LocalDate lastReviewedOn) {

    SupplierSheet sheet() {
        return new SupplierSheet(
                parentId,
                legalName,
                corporateNumber == null || corporateNumber.isBlank() ? null : corporateNumber,
                address,
                country,
                work,
                dataCategories,
                securityManager,
                personalInformationManager,
                termStart,
                termEnd,
                securityClauses == null ? List.of() : List.copyOf(securityClauses),
                certificates == null ? List.of() : List.copyOf(certificates),
                lastReviewedOn);
    }
}
