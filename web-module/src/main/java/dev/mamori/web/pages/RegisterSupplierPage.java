package dev.mamori.web.pages;

import dev.mamori.supplier.RegisterSupplier;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Registers a supplier. */
@Named
@ViewScoped
public class RegisterSupplierPage extends SupplierFields {

    private static final long serialVersionUID = 1L;

    /** Registers what was typed, and shows the new entry. */
    public String register() {
        var registered = suppliers.register(new RegisterSupplier(
                getParent(),
                getLegalName(),
                getCorporateNumber(),
                getAddress(),
                getCountry(),
                getWork(),
                categories(),
                getSecurityManager(),
                getPersonalInformationManager(),
                getTermStart(),
                getTermEnd(),
                lines(getSecurityClauses()),
                lines(getCertificates()),
                getLastReviewedOn()));
        return "/admin/suppliers/view.xhtml?faces-redirect=true&id=" + registered.id();
    }
}
