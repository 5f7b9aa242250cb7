package dev.mamori.supplier;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

/**
 * What the city approves of a supplier, word for word; changed afterwards, it has to be approved anew.
 *
 * @param parentId whom it works for, null where that is the provider itself
 */
public record SupplierFacts(
        UUID parentId,
        String legalName,
        String corporateNumber,
        String country,
        String work,
        SortedSet<DataCategory> dataCategories,
        LocalDate termStart,
        LocalDate termEnd) {}
