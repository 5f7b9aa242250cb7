package dev.mamori.casework.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The name people call a case by, as in {@code R8-7K3Q-X2M9}: the fiscal year in the Reiwa era and eight characters at
 * random in Crockford's base 32, which has no letters that are taken for digits. Says nothing of the resident and cannot
 * be guessed from another one.
 */
public final class Reference {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int YEAR_BEFORE_REIWA = 2018;
    private static final int FISCAL_YEAR_BEGINS = 4;

    private Reference() {}

    /** A new reference for a case opened on a day. */
    public static String of(LocalDate day, RandomGenerator random) {
        var fiscalYear = day.getMonthValue() < FISCAL_YEAR_BEGINS ? day.getYear() - 1 : day.getYear();
        var reference = new StringBuilder("R").append(fiscalYear - YEAR_BEFORE_REIWA);
        for (var position = 0; position < LENGTH; position++) {
            reference.append(position % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }

    /** What people type when they look for one: any width and case, O for 0, I and L for 1. */
    public static String typed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212\\u30fc]", "-")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
