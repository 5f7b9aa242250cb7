package dev.mamori.casework.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of answer an item of a form asks for. */
public enum ItemType {
    /** One of the options. */
    CHOICE,
    /** Any number of the options, none twice; an exclusive one stands alone. */
    MULTICHOICE,
    /** A whole number. */
    INTEGER,
    /** A number of at most 18 digits, six of them after the point. */
    DECIMAL,
    /** Words, in several lines if need be. */
    TEXT,
    /** A day, as {@code 2026-11-20}. */
    DATE,
    /** A moment with its offset, as {@code 2026-11-20T14:03:00+09:00}. */
    DATETIME,
    /** Yes or no. */
    BOOLEAN;

    /** The type a form's definition names by this word, if it is one. */
    public static Optional<ItemType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The word a form's definition uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasOptions() {
        return this == CHOICE || this == MULTICHOICE;
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
