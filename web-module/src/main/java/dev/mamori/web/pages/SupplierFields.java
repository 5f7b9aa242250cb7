package dev.mamori.web.pages;

import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.SupplierSearch;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierState;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is typed about a supplier, at the registration and at a change alike. */
public abstract class SupplierFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    @Inject
    transient SupplierService suppliers;

    private String legalName;
    private String corporateNumber;
    private String address;
    private String country = "JP";
    private String work;
    private String securityManager;
    private String personalInformationManager;
    private LocalDate termStart;
    private LocalDate termEnd;
    private String securityClauses;
    private String certificates;
    private LocalDate lastReviewedOn;
    private UUID parent;
    private String[] dataCategories = {};

    /** Whom it may work for: the provider itself, or a supplier that has not ended. */
    public List<SelectItem> getParents() {
        var choices = new ArrayList<>(List.of(new SelectItem(null, Words.say("supplier.parent.none"))));
        suppliers.list(new SupplierSearch(null, null, null, null, MOST)).items().stream()
                .filter(one -> one.state() != SupplierState.ENDED)
                .forEach(one -> choices.add(new SelectItem(one.id(), one.legalName())));
        return choices;
    }

    /** What it may handle. */
    public List<SelectItem> getCategoryChoices() {
        return Words.choices(DataCategory.class, "supplier.data.");
    }

    Set<DataCategory> categories() {
        return Arrays.stream(dataCategories).map(DataCategory::valueOf).collect(Collectors.toSet());
    }

    static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String given) {
        legalName = given;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String given) {
        corporateNumber = given;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String given) {
        address = given;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String given) {
        country = given;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String given) {
        work = given;
    }

    public String getSecurityManager() {
        return securityManager;
    }

    public void setSecurityManager(String given) {
        securityManager = given;
    }

    public String getPersonalInformationManager() {
        return personalInformationManager;
    }

    public void setPersonalInformationManager(String given) {
        personalInformationManager = given;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public void setTermStart(LocalDate given) {
        termStart = given;
    }

    public LocalDate getTermEnd() {
        return termEnd;
    }

    public void setTermEnd(LocalDate given) {
        termEnd = given;
    }

    public String getSecurityClauses() {
        return securityClauses;
    }

    public void setSecurityClauses(String given) {
        securityClauses = given;
    }

    public String getCertificates() {
        return certificates;
    }

    public void setCertificates(String given) {
        certificates = given;
    }

    public LocalDate getLastReviewedOn() {
        return lastReviewedOn;
    }

    public void setLastReviewedOn(LocalDate given) {
        lastReviewedOn = given;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID given) {
        parent = given;
    }

    public String[] getDataCategories() {
        return dataCategories.clone();
    }

    public void setDataCategories(String... given) {
        dataCategories = given.clone();
    }
}
