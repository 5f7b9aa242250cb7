package dev.mamori.watch.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of work on one day.
 *
 * @param from the first minute
 * @param until the last minute: who is at work until 19:30 is not late at 19:30:59
 */
public record Shift(LocalTime from, LocalTime until) {

    /** Refuses a day that ends before it begins. */
    public Shift {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a day's work ends after it has begun");
        }
    }

    /** Whether the moment lies within, with so many minutes of grace after the end. */
    public boolean covers(LocalTime moment, long grace) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return !minute.isBefore(from) && ChronoUnit.MINUTES.between(until, minute) <= grace;
    }

    /** As people write it. */
    @Override
    public String toString() {
        return from + "-" + until;
    }
}
