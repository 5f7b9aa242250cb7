package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.resident.ResidentLine;
import dev.mamori.resident.ResidentSearch;
import dev.mamori.resident.ResidentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds residents; what is looked for stands in the page's address. Nobody is shown before something is asked. */
@Named
@RequestScoped
public class ResidentsPage {

    private static final int SHOWN = 50;

    @Inject
    ResidentService residents;

    private String q;
    private String kana;
    private String birthDate;
    private String address;
    private String phone;
    private String cursor;
    private Slice<ResidentLine> found;

    /** Those who fit. */
    public List<ResidentLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public boolean isNotSearchedYet() {
        return Stream.of(q, kana, birthDate, address, phone).allMatch(Objects::isNull);
    }

    public boolean isNobodyFound() {
        return !isNotSearchedYet() && getLines().isEmpty();
    }

    private Slice<ResidentLine> found() {
        if (found == null) {
            found = isNotSearchedYet()
                    ? new Slice<>(List.of(), null)
                    : residents.search(new ResidentSearch(q, kana, null, birthDate, address, phone, cursor, SHOWN));
        }
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String given) {
        q = given;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String given) {
        kana = given;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String given) {
        birthDate = given;
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
