package dev.mamori.clock;

import java.time.Duration;

/**
 * What one comparison found.
 *
 * @param source whom it was with
 * @param kind what that is
 * @param offsetMicros how far the other clock is ahead of ours, in microseconds; null when it gave no time
 * @param roundTripMicros how long the answer took, which bounds how wrong the offset can be; null where unknown
 * @param stratum how far from a reference clock the source is, 0 where that means nothing
 * @param trouble why there is no time, a kebab-case word; null when there is one
 */
public record Reading(
        String source, SourceKind kind, Long offsetMicros, Long roundTripMicros, int stratum, String trouble) {

    private static final int NANOS_A_MICRO = 1_000;

    /** A comparison that worked. */
    public static Reading of(String source, SourceKind kind, Duration offset, Duration roundTrip, int stratum) {
        return new Reading(source, kind, micros(offset), roundTrip == null ? null : micros(roundTrip), stratum, null);
    }

    /** One that did not. */
    public static Reading failed(String source, SourceKind kind, String trouble) {
        return new Reading(source, kind, null, null, 0, trouble);
    }

    /** Whether there is a time. */
    public boolean answered() {
        return trouble == null;
    }

    private static long micros(Duration duration) {
        return Math.floorDiv(duration.toNanos(), NANOS_A_MICRO);
    }
}
