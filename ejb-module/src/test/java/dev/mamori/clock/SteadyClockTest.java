package dev.mamori.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A clock that is set back is noticed, while the service runs and across its restart (control 19). */
@Satisfies("19")
class SteadyClockTest {

    private static final Instant NOON = Instant.parse("2026-11-27T03:00:00Z");

    private long nanos = 17;
    private final SteadyClock clock = new SteadyClock(() -> nanos);

    @Test
    void whatRunsOnIsNotSetBack() {
        assertThat(clock.setBack(NOON, null)).isZero();
        passes(Duration.ofMinutes(1));
        assertThat(clock.setBack(NOON.plusSeconds(60), NOON)).isZero();
    }

    @Test
    void setBackWhileItRuns() {
        clock.setBack(NOON, null);
        passes(Duration.ofMinutes(1));
        // later than it was looked at last, and yet set back
        assertThat(clock.setBack(NOON.plusSeconds(10), NOON)).isEqualTo(Duration.ofSeconds(50));
        passes(Duration.ofMinutes(1));
        assertThat(clock.setBack(NOON.plusSeconds(70), NOON)).as("once").isZero();
    }

    @Test
    void setForwardIsNotSetBack() {
        clock.setBack(NOON, null);
        passes(Duration.ofMinutes(1));
        assertThat(clock.setBack(NOON.plusSeconds(3_600), NOON)).isZero();
    }

    @Test
    void setBackWhileItStood() {
        assertThat(clock.setBack(NOON.minusSeconds(7_200), NOON)).isEqualTo(Duration.ofHours(2));
    }

    private void passes(Duration time) {
        nanos += time.toNanos();
    }
}
