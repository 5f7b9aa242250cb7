package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.resident.CorrectResident;
import dev.mamori.resident.ResidentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Corrects a resident's particulars, based on the version the page showed. */
@Named
@RequestScoped
public class CorrectResidentPage extends ResidentFields {

    @Inject
    ResidentService residents;

    private UUID id;
    private long expectedVersion;

    /** Shows what is registered. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        var resident = residents.find(id);
        expectedVersion = resident.version();
        setFamilyName(resident.familyName());
        setGivenName(resident.givenName());
        setFamilyNameKana(resident.familyNameKana());
        setGivenNameKana(resident.givenNameKana());
        setBirthDate(resident.birthDate());
        setSex(resident.sex().name());
        setPostalCode(resident.postalCode());
        setAddress(resident.address());
        setPhone(resident.phone());
    }

    /** Corrects to what was typed, and shows the resident. */
    public String correct() {
        residents.correct(new CorrectResident(
                id,
                expectedVersion,
                Optional.ofNullable(getFamilyName()),
                Optional.ofNullable(getGivenName()),
                Optional.ofNullable(getFamilyNameKana()),
                Optional.ofNullable(getGivenNameKana()),
                Optional.ofNullable(getBirthDate()),
                Optional.ofNullable(chosenSex()),
                Optional.ofNullable(getPostalCode()),
                Optional.ofNullable(getAddress()),
                Optional.ofNullable(getPhone())));
        return "/residents/view.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public long getExpectedVersion() {
        return expectedVersion;
    }

    public void setExpectedVersion(long shown) {
        expectedVersion = shown;
    }
}
