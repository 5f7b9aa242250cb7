package dev.mamori.clock.source;

import java.time.Instant;

/** Timestamps of the time protocol: seconds since 1900 and a binary fraction, which begin anew in 2036 (RFC 5905, 6). */
final class NtpTime {

    private static final long TO_1970 = 2_208_988_800L;
    private static final long ERA = 1L << 32;
    private static final long NANOS = 1_000_000_000L;
    private static final int HALF = 32;

    private NtpTime() {}

    /** The instant a timestamp means: of all eras the one nearest to a time that is about right. */
    static Instant instant(long stamp, Instant about) {
        var seconds = (stamp >>> HALF) - TO_1970;
        var nanos = ((stamp & ERA - 1) * NANOS) >>> HALF;
        var eras = Math.floorDiv(about.getEpochSecond() - seconds + ERA / 2, ERA);
        return Instant.ofEpochSecond(seconds + eras * ERA, nanos);
    }
}
