package dev.mamori.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/** Finds out that the machine's clock was set back: while it runs by the steady clock, after a restart by what is kept. */
final class SteadyClock {

    private final LongSupplier nanos;
    private Instant wallBefore;
    private long nanosBefore;

    SteadyClock() {
        this(System::nanoTime);
    }

    SteadyClock(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * By how much the clock was set back since the last question.
     *
     * @param now what it says now
     * @param kept what it said when it was looked at last, perhaps before a restart; null when never
     */
    Duration setBack(Instant now, Instant kept) {
        var steady = nanos.getAsLong();
        var due = later(kept, wallBefore == null ? null : wallBefore.plusNanos(steady - nanosBefore));
        wallBefore = now;
        nanosBefore = steady;
        return due == null || !due.isAfter(now) ? Duration.ZERO : Duration.between(now, due);
    }

    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
