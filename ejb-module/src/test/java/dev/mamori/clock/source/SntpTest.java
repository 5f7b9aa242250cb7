package dev.mamori.clock.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.clock.Reading;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time server's answer is measured rightly, and one that is no answer is not believed (control 19). */
@Satisfies("19")
class SntpTest {

    private static final Offset<Long> NEARLY = Offset.offset(50_000L);

    private final Sntp sntp = new Sntp(Duration.ofMillis(500));

    @ParameterizedTest
    @ValueSource(longs = {0, 5_000, -3_500, 7_200_000, -7_200_000})
    void howFarItIsAhead(long millis) throws IOException {
        var reading = asked(Duration.ofMillis(millis), answer -> answer);
        assertThat(reading.trouble()).isNull();
        assertThat(reading.offsetMicros()).isCloseTo(millis * 1_000, NEARLY);
        assertThat(reading.roundTripMicros()).isBetween(0L, 500_000L);
        assertThat(reading.stratum()).isEqualTo(2);
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() throws IOException {
        unusable(answer -> changed(answer, 31, answer[31] + 1));
    }

    @Test
    void aServerThatIsNotInStepItselfIsNone() throws IOException {
        unusable(answer -> changed(answer, 0, 0xE4));
        unusable(answer -> changed(answer, 1, 0));
        unusable(answer -> changed(answer, 1, 16));
    }

    @Test
    void whatIsNoAnswerOfAServerIsNone() throws IOException {
        unusable(answer -> changed(answer, 0, 0x23));
        unusable(answer -> new byte[47]);
    }

    @Test
    void nobodyThereIsSaid() throws IOException {
        var responder = new Responder(Duration.ZERO, answer -> answer);
        var server = responder.server();
        responder.close();
        assertThat(sntp.ask(server).trouble()).isEqualTo("source-silent");
        assertThat(sntp.ask(TimeServer.of("no-such-host.invalid")).trouble()).isEqualTo("source-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-27T00:00:00.5Z", "2036-02-07T06:28:15Z", "2036-02-07T06:28:16Z", "2100-01-01T00:00:00Z"
            })
    void timestampsGoOnWhenTheirSecondsBeginAnew(Instant instant) {
        assertThat(NtpTime.instant(Responder.stamp(instant), instant.plusSeconds(3_600)))
                .isEqualTo(instant);
    }

    /** A machine whose clock is two hours behind, with a true server: the program {@code faketime} is in its package. */
    @Test
    void aMachineTwoHoursBehindIsSeen() throws Exception {
        try (var responder = new Responder(Duration.ZERO, answer -> answer)) {
            var process = new ProcessBuilder(
                            "faketime",
                            "-f",
                            "-2h",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            AskOnce.class.getName(),
                            responder.server().toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.strip()).as(said).matches("-?\\d+");
            assertThat(Long.parseLong(said.strip())).isCloseTo(7_200_000_000L, Offset.offset(1_000_000L));
        }
    }

    private void unusable(UnaryOperator<byte[]> spoilt) throws IOException {
        assertThat(asked(Duration.ZERO, spoilt).trouble()).isEqualTo("source-unusable");
    }

    private Reading asked(Duration ahead, UnaryOperator<byte[]> spoilt) throws IOException {
        try (var responder = new Responder(ahead, spoilt)) {
            return sntp.ask(responder.server());
        }
    }

    private static byte[] changed(byte[] answer, int place, int value) {
        var changed = answer.clone();
        changed[place] = (byte) value;
        return changed;
    }
}
