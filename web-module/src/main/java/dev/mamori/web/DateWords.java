package dev.mamori.web;

import dev.mamori.platform.TimeSource;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Days and times as the city's staff read them, in the one zone of every view (control 19). */
public final class DateWords {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("(E)", Locale.JAPAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private DateWords() {}

    /** A day in words: 令和8年11月22日(日). */
    public static String day(Object value) {
        if (value == null) {
            return "";
        }
        var date = date(value);
        return english()
                ? ENGLISH.format(date)
                : JapaneseDate.from(date).format(ERA).replaceFirst("(\\D)1年", "$1元年") + WEEKDAY.format(date);
    }

    /** A time up to the minute or, where {@code upTo} says so, the second. */
    public static String time(Object value, String upTo) {
        return value == null ? "" : ("second".equals(upTo) ? SECOND : MINUTE).format(zoned(value));
    }

    /** The day in ISO 8601. */
    public static String iso(Object value) {
        return value == null ? "" : date(value).toString();
    }

    /** How long ago, in the largest unit that fits. */
    public static String ago(Object value) {
        if (value == null) {
            return "";
        }
        var age = Duration.between(zoned(value), ZonedDateTime.now(TimeSource.ZONE));
        if (age.toDays() > 0) {
            return words(age.toDays(), "日前", "d ago");
        }
        if (age.toHours() > 0) {
            return words(age.toHours(), "時間前", "h ago");
        }
        return age.toMinutes() > 0 ? words(age.toMinutes(), "分前", "min ago") : english() ? "just now" : "たった今";
    }

    /** Full years since a birth. */
    public static Integer age(Object birth) {
        return birth == null
                ? null
                : Period.between(date(birth), LocalDate.now(TimeSource.ZONE)).getYears();
    }

    private static String words(long number, String japanese, String english) {
        return number + (english() ? " " + english : japanese);
    }

    private static LocalDate date(Object value) {
        return value instanceof LocalDate date ? date : zoned(value).toLocalDate();
    }

    private static ZonedDateTime zoned(Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(TimeSource.ZONE);
        }
        if (value instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(TimeSource.ZONE);
        }
        if (value instanceof Temporal time && time.isSupported(ChronoField.INSTANT_SECONDS)) {
            return ZonedDateTime.from(time).withZoneSameInstant(TimeSource.ZONE);
        }
        throw new IllegalArgumentException("a time without a zone has no place here");
    }

    private static boolean english() {
        var context = FacesContext.getCurrentInstance();
        return context != null
                && context.getViewRoot() != null
                && "en".equals(context.getViewRoot().getLocale().getLanguage());
    }
}
