package dev.mamori.resident.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers written in kanji where an address counts its blocks: 一丁目 and 1丁目 are one place. */
final class KanjiNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern BEFORE_CHOME =
            Pattern.compile("(?:([一二三四五六七八九]?)十([一二三四五六七八九]?)|([〇一二三四五六七八九]{1,3}))(?=丁目)");

    private KanjiNumber() {}

    /** The text with kanji numbers before 丁目 as digits; 三番町 and 八幡 stay as they are. */
    static String beforeChome(String text) {
        return BEFORE_CHOME.matcher(text).replaceAll(KanjiNumber::digits);
    }

    private static String digits(MatchResult found) {
        if (found.group(3) != null) {
            return positional(found.group(3));
        }
        return (found.group(1).isEmpty() ? "1" : positional(found.group(1)))
                + (found.group(2).isEmpty() ? "0" : positional(found.group(2)));
    }

    private static String positional(String text) {
        var digits = new StringBuilder();
        text.chars().map(DIGITS::indexOf).forEach(digits::append);
        return digits.toString();
    }
}
