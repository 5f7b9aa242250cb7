package dev.mamori.disclosure;

import dev.mamori.resident.ResidentView;
import java.util.function.Function;

/** What of a resident the city can let the provider see; each is asked for by name. */
public enum DisclosedField {
    NAME(resident -> resident.familyName() + " " + resident.givenName()),
    NAME_KANA(resident -> resident.familyNameKana() + " " + resident.givenNameKana()),
    BIRTH_DATE(ResidentView::birthDate),
    SEX(ResidentView::sex),
    ADDRESS(ResidentView::address),
    PHONE(ResidentView::phone);

    private final Function<ResidentView, Object> reading;

    DisclosedField(Function<ResidentView, Object> reading) {
        this.reading = reading;
    }

    /** What the register says in this field. */
    Object of(ResidentView resident) {
        return reading.apply(resident);
    }
}
