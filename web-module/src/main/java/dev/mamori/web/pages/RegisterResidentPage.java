package dev.mamori.web.pages;

import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.ResidentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Registers a resident. */
@Named
@RequestScoped
public class RegisterResidentPage extends ResidentFields {

    @Inject
    ResidentService residents;

    /** Registers what was typed, and shows the new resident. */
    public String register() {
        var registered = residents.register(new RegisterResident(
                getFamilyName(),
                getGivenName(),
                getFamilyNameKana(),
                getGivenNameKana(),
                getBirthDate(),
                chosenSex(),
                getPostalCode(),
                getAddress(),
                getPhone()));
        return "/residents/view.xhtml?faces-redirect=true&id=" + registered.id();
    }
}
