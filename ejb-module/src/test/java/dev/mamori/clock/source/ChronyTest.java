package dev.mamori.clock.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.clock.Reading;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.net.DatagramSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real chrony on the loopback (Debian's package {@code chrony}): as a time server, and as what keeps a machine's clock. */
@Satisfies("19")
class ChronyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    Path place;

    private int port;
    private int commands;
    private Process daemon;

    @BeforeEach
    void start() throws IOException {
        port = freePort();
        commands = freePort();
        var configuration = place.resolve("chrony.conf");
        Files.writeString(
                configuration,
                """
                local stratum 8
                port %d
                cmdport %d
                bindaddress 127.0.0.1
                bindcmdaddress 127.0.0.1
                bindcmdaddress /
                allow 127.0.0.1
                pidfile %s
                """
                        .formatted(port, commands, place.resolve("pid")));
        daemon = new ProcessBuilder(chronyd(), "-x", "-d", "-u", "root", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("log").toFile())
                .start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        daemon.destroy();
        daemon.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void itsTrackingIsRead() {
        var chrony = chrony();
        assertThat(chrony.present()).isTrue();
        var reading = answered(chrony);
        assertThat(reading.trouble()).as(log()).isNull();
        assertThat(reading.offsetMicros()).isCloseTo(0L, Offset.offset(100_000L));
        assertThat(reading.stratum()).isEqualTo(8);
        assertThat(chrony.sources()).isEmpty();
    }

    @Test
    void itAnswersAsATimeServer() {
        answered(chrony());
        var reading = new Sntp(PATIENCE).ask(new TimeServer("127.0.0.1", port));
        assertThat(reading.trouble()).as(log()).isNull();
        assertThat(reading.offsetMicros()).isCloseTo(0L, Offset.offset(50_000L));
        assertThat(reading.stratum()).isEqualTo(8);
    }

    @Test
    void stoppedItIsSilent() throws InterruptedException {
        answered(chrony());
        stop();
        assertThat(chrony().tracking().trouble()).isEqualTo("chrony-silent");
    }

    @Test
    void notThereItIsNotAsked() {
        assertThat(new Chrony(List.of("/nowhere/chronyc"), PATIENCE).present()).isFalse();
    }

    /** The daemon needs a moment. */
    private static Reading answered(Chrony chrony) {
        var reading = chrony.tracking();
        for (var tries = 0; tries < 50 && !reading.answered(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            reading = chrony.tracking();
        }
        return reading;
    }

    private Chrony chrony() {
        return new Chrony(List.of("/usr/bin/chronyc", "-h", "127.0.0.1", "-p", Integer.toString(commands)), PATIENCE);
    }

    private static String chronyd() {
        return "/usr/sbin/chronyd";
    }

    private String log() {
        try {
            return Files.readString(place.resolve("log"));
        } catch (IOException none) {
            return "no log";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new DatagramSocket()) {
            return socket.getLocalPort();
        }
    }
}
