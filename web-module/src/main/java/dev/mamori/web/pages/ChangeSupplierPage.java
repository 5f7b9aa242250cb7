package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.supplier.ChangeSupplier;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Registers anew what is known of a supplier, based on the version the page showed. */
@Named
@ViewScoped
public class ChangeSupplierPage extends SupplierFields {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long expectedVersion;

    /** Shows what is registered. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        var supplier = suppliers.find(id);
        expectedVersion = supplier.version();
        setParent(supplier.parentId());
        setLegalName(supplier.legalName());
        setCorporateNumber(supplier.corporateNumber());
        setAddress(supplier.address());
        setCountry(supplier.country());
        setWork(supplier.work());
        setDataCategories(supplier.dataCategories().stream().map(Enum::name).toArray(String[]::new));
        setSecurityManager(supplier.securityManager());
        setPersonalInformationManager(supplier.personalInformationManager());
        setTermStart(supplier.termStart());
        setTermEnd(supplier.termEnd());
        setSecurityClauses(String.join("\n", supplier.securityClauses()));
        setCertificates(String.join("\n", supplier.certificates()));
        setLastReviewedOn(supplier.lastReviewedOn());
    }

    /** Changes to what was typed, and shows the entry. */
    public String change() {
        suppliers.change(new ChangeSupplier(
                id,
                expectedVersion,
                Optional.ofNullable(getParent()),
                Optional.ofNullable(getLegalName()),
                Optional.ofNullable(getCorporateNumber()),
                Optional.ofNullable(getAddress()),
                Optional.ofNullable(getCountry()),
                Optional.ofNullable(getWork()),
                categories(),
                Optional.ofNullable(getSecurityManager()),
                Optional.ofNullable(getPersonalInformationManager()),
                getTermStart(),
                getTermEnd(),
                lines(getSecurityClauses()),
                lines(getCertificates()),
                getLastReviewedOn()));
        return "/admin/suppliers/view.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }
}
