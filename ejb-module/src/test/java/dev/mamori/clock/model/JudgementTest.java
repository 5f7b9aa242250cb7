package dev.mamori.clock.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import dev.mamori.platform.ClockState;
import dev.mamori.traceability.Satisfies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the clocks means one state, at its edges too (control 19). */
@Satisfies("19")
class JudgementTest {

    private static final Duration NOW = Duration.ZERO;

    @ParameterizedTest
    @CsvSource({
        "0, SYNCHRONISED",
        "100, SYNCHRONISED",
        "-100, SYNCHRONISED",
        "101, DOUBTFUL",
        "-101, DOUBTFUL",
        "500, DOUBTFUL",
        "501, UNTRUSTED",
        "-501, UNTRUSTED",
        "7200000, UNTRUSTED"
    })
    void byTheOffset(long millis, ClockState state) {
        assertThat(judged(NOW, ntp("a", millis), ntp("b", millis)).state()).isEqualTo(state);
        assertThat(judged(NOW, ntp("a", 0), ntp("b", 0), database(millis)).state())
                .as("the database's clock counts alike")
                .isEqualTo(state);
    }

    @Test
    void ofThreeSourcesOneThatLiesChangesNothing() {
        var judgement = judged(NOW, ntp("a", 1), ntp("liar", 90_000), ntp("b", 2));
        assertThat(judgement.state()).isEqualTo(ClockState.DOUBTFUL);
        assertThat(judgement.reasons()).singleElement().asString().startsWith("sources-differ");
    }

    @Test
    void oneSourceCannotBeFoundOut() {
        assertThat(judged(NOW, ntp("a", 1))).isEqualTo(new Judgement(ClockState.DOUBTFUL, List.of("few-sources: 1")));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, DOUBTFUL", "PT15M, DOUBTFUL", "PT15M1S, UNTRUSTED", ", UNTRUSTED"})
    void withoutAnAnswerItIsBelievedForAQuarterOfAnHour(Duration unconfirmed, ClockState state) {
        assertThat(judged(unconfirmed, silent("a"), silent("b")).state()).isEqualTo(state);
    }

    @Test
    void whereNobodyNamedASourceNothingIsKnown() {
        assertThat(judged(null, database(3))).isEqualTo(new Judgement(ClockState.UNKNOWN, List.of("no-sources")));
    }

    @Test
    void aDatabaseThatIsFarAwayIsNotExcusedByThat() {
        assertThat(judged(null, database(501)).state()).isEqualTo(ClockState.UNTRUSTED);
    }

    @ParameterizedTest
    @CsvSource({"PT0.5S, SYNCHRONISED", "PT0.501S, UNTRUSTED", "PT2H, UNTRUSTED"})
    void setBackItIsNotTrusted(Duration setBack, ClockState state) {
        assertThat(Judgement.of(List.of(ntp("a", 0), ntp("b", 0)), setBack, NOW).state())
                .isEqualTo(state);
    }

    @Test
    void everyReasonIsSaid() {
        assertThat(judged(null, ntp("a", 600), silent("b"), database(200)).reasons())
                .containsExactlyInAnyOrder(
                        "database-apart: database 200 ms", "source-silent: b", "few-sources: 1", "offset: a 600 ms");
    }

    private static Judgement judged(Duration unconfirmed, Reading... readings) {
        return Judgement.of(new ArrayList<>(List.of(readings)), Duration.ZERO, unconfirmed);
    }

    private static Reading ntp(String name, long millis) {
        return Reading.of(name, SourceKind.NTP, Duration.ofMillis(millis), Duration.ofMillis(4), 2);
    }

    private static Reading silent(String name) {
        return Reading.failed(name, SourceKind.NTP, "source-silent");
    }

    private static Reading database(long millis) {
        return Reading.of("database", SourceKind.DATABASE, Duration.ofMillis(millis), Duration.ofMillis(1), 0);
    }
}
