package dev.mamori.casework.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and moments as answers write them (RFC 3339). A moment without an offset is refused (control 19). */
final class MomentText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})");
    /** Written as an offset, since the zone's own was another one before 1888. */
    private static final ZoneOffset CITY = ZoneOffset.ofHours(9);

    private static final int LAST_YEAR = 9999;

    private MomentText() {}

    /** The day, or null for what is none. */
    static String date(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            return date.getYear() > 0 ? date.toString() : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The moment in the city's zone, to the second; null for what is none. */
    static String dateTime(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            return null;
        }
        try {
            var kept = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                    .withOffsetSameInstant(CITY)
                    .truncatedTo(ChronoUnit.SECONDS);
            return kept.getYear() > 0 && kept.getYear() <= LAST_YEAR
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(kept)
                    : null;
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }
}
