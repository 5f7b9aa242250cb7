package dev.mamori.resident.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people at a counter write them: 19410503, 1941-05-03, 1941/5/3, 1941年5月3日, 昭和16年5月3日, S16.5.3, 令和元年5月1日.
 * An era's year is taken as written; no check is made that the era had begun or ended on the day.
 */
public final class CalendarText {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern ERA =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private static final Map<String, Integer> YEAR_BEFORE_FIRST = Map.of(
            "明治", 1867, "M", 1867, "大正", 1911, "T", 1911, "昭和", 1925, "S", 1925, "平成", 1988, "H", 1988, "令和", 2018, "R",
            2018);

    private CalendarText() {}

    /** The date a text means, if it means one that exists. */
    public static Optional<LocalDate> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        var era = ERA.matcher(plain);
        if (era.matches()) {
            var year = "元".equals(era.group(2)) ? 1 : Integer.parseInt(era.group(2));
            return year == 0
                    ? Optional.empty()
                    : date(YEAR_BEFORE_FIRST.get(era.group(1)) + year, era.group(3), era.group(4));
        }
        return western(EIGHT_DIGITS.matcher(plain)).or(() -> western(WESTERN.matcher(plain)));
    }

    private static Optional<LocalDate> western(Matcher found) {
        return found.matches()
                ? date(Integer.parseInt(found.group(1)), found.group(2), found.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
