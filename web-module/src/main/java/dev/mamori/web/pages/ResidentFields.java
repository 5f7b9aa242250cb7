package dev.mamori.web.pages;

import dev.mamori.resident.Sex;
import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.List;

/** What is typed about a resident, the same when registering and when correcting. */
public abstract class ResidentFields {

    private String familyName;
    private String givenName;
    private String familyNameKana;
    private String givenNameKana;
    private LocalDate birthDate;
    private String sex;
    private String postalCode;
    private String address;
    private String phone;

    /** What can be chosen as sex. */
    public List<SelectItem> getSexes() {
        return Words.choices(Sex.class, "sex.");
    }

    Sex chosenSex() {
        return sex == null ? null : Sex.valueOf(sex);
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String given) {
        familyName = given;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String given) {
        givenName = given;
    }

    public String getFamilyNameKana() {
        return familyNameKana;
    }

    public void setFamilyNameKana(String given) {
        familyNameKana = given;
    }

    public String getGivenNameKana() {
        return givenNameKana;
    }

    public void setGivenNameKana(String given) {
        givenNameKana = given;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate given) {
        birthDate = given;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String given) {
        sex = given;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String given) {
        postalCode = given;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String given) {
        address = given;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String given) {
        phone = given;
    }
}
