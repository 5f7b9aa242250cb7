package dev.mamori.supplier.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.supplier.CorporateNumber;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.SupplierFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is registered of a supplier. Guarantees a corporate number that can be true, a country there is, and a term that
 * ends after it begins.
 */
public record SupplierSheet(
        UUID parentId,
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
        LocalDate lastReviewedOn) {

    private static final String HOME = "JP";
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    /** Checks it, and writes the number the one way it is written. */
    public SupplierSheet checked(LocalDate today) {
        var wrong = new ArrayList<FieldError>();
        var number = CorporateNumber.of(corporateNumber);
        if (number.isEmpty() && (HOME.equals(country) || corporateNumber != null)) {
            wrong.add(FieldError.of("/corporateNumber", "corporate-number"));
        }
        if (!COUNTRIES.contains(country)) {
            wrong.add(FieldError.of("/country", "country"));
        }
        if (!termEnd.isAfter(termStart)) {
            wrong.add(FieldError.of("/termEnd", "order"));
        }
        Days.of("/termStart", termStart, wrong);
        Days.of("/termEnd", termEnd, wrong);
        Days.past("/lastReviewedOn", lastReviewedOn, today, wrong);
        if (dataCategories.size() > 1 && dataCategories.contains(DataCategory.NONE)) {
            wrong.add(FieldError.of("/dataCategories", "data-categories"));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new SupplierSheet(
                parentId,
                legalName.strip(),
                number.map(CorporateNumber::digits).orElse(null),
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

    /** Whether people's data goes abroad. */
    boolean personalAbroad() {
        return !HOME.equals(country) && dataCategories.stream().anyMatch(DataCategory::personal);
    }

    /** Whether its term lies within the other's. */
    boolean within(SupplierSheet outer) {
        return !termStart.isBefore(outer.termStart) && !termEnd.isAfter(outer.termEnd);
    }

    /** What of it the city approves. */
    public SupplierFacts facts() {
        return new SupplierFacts(
                parentId, legalName, corporateNumber, country, work, new TreeSet<>(dataCategories), termStart, termEnd);
    }
}
