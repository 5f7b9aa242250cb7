package dev.mamori.watch.rule;

import dev.mamori.platform.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one person did in the last 24 hours, in the order it happened, and what is known of them. */
public record Window(Person person, List<Deed> deeds) {

    /** How far back it reaches. */
    public static final Duration REACH = Duration.ofHours(24);

    /** Puts the deeds in order. */
    public Window {
        deeds = deeds.stream().sorted(Comparator.comparing(Deed::at)).toList();
    }

    /** Whether a person of the staff acts. */
    public boolean byStaff() {
        return person.kind() == Person.Kind.STAFF;
    }

    /** What no round has seen before. */
    public Stream<Deed> fresh() {
        return deeds.stream().filter(Deed::fresh);
    }

    /** What fits and happened in the time up to and with the deed. */
    public List<Deed> upTo(Deed last, Duration time, Predicate<Deed> fits) {
        var from = last.at().minus(time);
        return deeds.stream()
                .filter(deed -> deed.at().isAfter(from) && !deed.at().isAfter(last.at()))
                .filter(fits)
                .toList();
    }

    /** The city's day of a moment. */
    public static LocalDate day(Instant moment) {
        return cityTime(moment).toLocalDate();
    }

    /** The city's hour of a moment, as a bucket's name. */
    public static String hour(Instant moment) {
        var time = cityTime(moment);
        return time.toLocalDate() + "T" + String.format("%02d", time.getHour());
    }

    static ZonedDateTime cityTime(Instant moment) {
        return moment.atZone(TimeSource.ZONE);
    }
}
