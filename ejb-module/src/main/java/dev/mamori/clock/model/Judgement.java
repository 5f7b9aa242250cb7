package dev.mamori.clock.model;

import static dev.mamori.platform.ClockState.DOUBTFUL;
import static dev.mamori.platform.ClockState.SYNCHRONISED;
import static dev.mamori.platform.ClockState.UNKNOWN;
import static dev.mamori.platform.ClockState.UNTRUSTED;

import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import dev.mamori.platform.ClockState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from what was read (control 19). Up to 100 ms from its sources a clock is in step, beyond 500 ms, or
 * without a source for more than 15 minutes, it is not trusted; what lies between is doubtful.
 *
 * @param state how the clock stands
 * @param reasons why not better, a word and what it is about each
 */
public record Judgement(ClockState state, List<String> reasons) {

    /** Up to which a clock is in step. */
    public static final Duration CLOSE = Duration.ofMillis(100);

    /** Beyond which it is not trusted. */
    public static final Duration FAR = Duration.ofMillis(500);

    /** How long a clock is believed that no source has confirmed. */
    public static final Duration BELIEVED = Duration.ofMinutes(15);

    /** So many sources must agree before one of them can be found out. */
    public static final int ENOUGH = 2;

    private static final long MICROS_A_MILLI = 1_000;

    /** Copies the reasons. */
    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /**
     * Judges.
     *
     * @param readings what each comparison found
     * @param setBack by how much the clock was set back since the last look, zero when it was not
     * @param unconfirmed how long ago a source confirmed the clock last, null when never or when that is not known
     */
    public static Judgement of(List<Reading> readings, Duration setBack, Duration unconfirmed) {
        var reasons = new Reasons();
        if (setBack.compareTo(FAR) > 0) {
            reasons.add(UNTRUSTED, "clock-regression", setBack.toMillis() + " ms");
        }
        readings.stream()
                .filter(reading -> reading.kind() == SourceKind.DATABASE)
                .forEach(reading -> reasons.compare("database-apart", reading));
        sources(readings, unconfirmed, reasons);
        return new Judgement(reasons.worst, reasons.said);
    }

    private static void sources(List<Reading> readings, Duration unconfirmed, Reasons reasons) {
        var sources = readings.stream()
                .filter(reading -> reading.kind() != SourceKind.DATABASE)
                .toList();
        sources.stream()
                .filter(reading -> !reading.answered())
                .forEach(reading -> reasons.add(DOUBTFUL, reading.trouble(), reading.source()));
        var answers = sources.stream().filter(Reading::answered).toList();
        if (sources.isEmpty()) {
            reasons.add(UNKNOWN, "no-sources", "");
        } else if (answers.isEmpty()) {
            var longAgo = unconfirmed == null || unconfirmed.compareTo(BELIEVED) > 0;
            reasons.add(longAgo ? UNTRUSTED : DOUBTFUL, "not-confirmed", "");
        } else {
            compare(answers, reasons);
        }
    }

    /** The middle one decides: of three sources one that lies changes nothing; of two, that they differ is seen. */
    private static void compare(List<Reading> answers, Reasons reasons) {
        var sorted = answers.stream()
                .sorted((one, other) -> Long.compare(one.offsetMicros(), other.offsetMicros()))
                .toList();
        var apart = sorted.get(sorted.size() - 1).offsetMicros() - sorted.get(0).offsetMicros();
        if (apart > FAR.toMillis() * MICROS_A_MILLI) {
            reasons.add(DOUBTFUL, "sources-differ", apart / MICROS_A_MILLI + " ms");
        }
        if (sorted.size() < ENOUGH) {
            reasons.add(DOUBTFUL, "few-sources", Integer.toString(sorted.size()));
        }
        reasons.compare("offset", sorted.get((sorted.size() - 1) / 2));
    }

    /** Reasons as they come, and the worst state any of them means. */
    private static final class Reasons {

        private final List<String> said = new ArrayList<>();
        private ClockState worst = SYNCHRONISED;

        void add(ClockState state, String word, String about) {
            said.add(about.isEmpty() ? word : word + ": " + about);
            if (weight(state) > weight(worst)) {
                worst = state;
            }
        }

        void compare(String word, Reading reading) {
            if (!reading.answered()) {
                add(DOUBTFUL, reading.trouble(), reading.source());
                return;
            }
            var off = Math.abs(reading.offsetMicros());
            if (off > CLOSE.toMillis() * MICROS_A_MILLI) {
                var far = off > FAR.toMillis() * MICROS_A_MILLI;
                add(far ? UNTRUSTED : DOUBTFUL, word, reading.source() + " " + off / MICROS_A_MILLI + " ms");
            }
        }

        /** That nobody has looked is less than a doubt: there is nothing that speaks against the clock. */
        private static int weight(ClockState state) {
            return List.of(SYNCHRONISED, UNKNOWN, DOUBTFUL, UNTRUSTED).indexOf(state);
        }
    }
}
