package dev.mamori.clock.source;

import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Asks a time server once (SNTP, RFC 4330; packet of RFC 5905, 7.3). The question carries a random number instead of our
 * time, and only an answer that repeats it counts: who cannot read the question cannot make up an answer (RFC 9109's thought,
 * applied to the timestamp).
 */
final class Sntp {

    private static final int LENGTH = 48;
    private static final int CLIENT_VERSION_4 = 0x23;
    private static final int MODE = 7;
    private static final int SERVER = 4;
    private static final int ALARM = 3;
    private static final int LEAP_SHIFT = 6;
    private static final int FARTHEST_STRATUM = 15;
    private static final int ORIGINATE = 24;
    private static final int RECEIVE = 32;
    private static final int TRANSMIT = 40;
    private static final int STAMP = 8;

    private final SecureRandom random = new SecureRandom();
    private final Duration patience;

    Sntp(Duration patience) {
        this.patience = patience;
    }

    /** What the server says, or why it says nothing. */
    Reading ask(TimeServer server) {
        var question = new byte[LENGTH];
        var mark = new byte[STAMP];
        random.nextBytes(mark);
        question[0] = CLIENT_VERSION_4;
        System.arraycopy(mark, 0, question, TRANSMIT, STAMP);
        try (var socket = new DatagramSocket()) {
            var address = new InetSocketAddress(server.host(), server.port());
            if (address.isUnresolved()) {
                return Reading.failed(server.toString(), SourceKind.NTP, "source-unknown");
            }
            socket.setSoTimeout((int) patience.toMillis());
            // only this server's packets are taken in
            socket.connect(address);
            return exchange(socket, server, question, mark);
        } catch (IOException silent) {
            return Reading.failed(server.toString(), SourceKind.NTP, "source-silent");
        }
    }

    private static Reading exchange(DatagramSocket socket, TimeServer server, byte[] question, byte[] mark)
            throws IOException {
        var answer = new DatagramPacket(new byte[LENGTH], LENGTH);
        var sent = Instant.now();
        var started = System.nanoTime();
        socket.send(new DatagramPacket(question, LENGTH));
        socket.receive(answer);
        // by the steady clock, so that a step on the way does not count as a round trip
        var whole = Duration.ofNanos(System.nanoTime() - started);
        var bytes = answer.getData();
        if (answer.getLength() < LENGTH || !usable(bytes, mark)) {
            return Reading.failed(server.toString(), SourceKind.NTP, "source-unusable");
        }
        var packet = ByteBuffer.wrap(bytes);
        var received = NtpTime.instant(packet.getLong(RECEIVE), sent);
        var transmitted = NtpTime.instant(packet.getLong(TRANSMIT), sent);
        var roundTrip = whole.minus(Duration.between(received, transmitted));
        var offset = Duration.between(sent.plus(whole.dividedBy(2)), middle(received, transmitted));
        return Reading.of(server.toString(), SourceKind.NTP, offset, roundTrip, bytes[1]);
    }

    private static boolean usable(byte[] answer, byte[] mark) {
        return (answer[0] & MODE) == SERVER
                && (answer[0] >> LEAP_SHIFT & ALARM) != ALARM
                && answer[1] >= 1
                && answer[1] <= FARTHEST_STRATUM
                && Arrays.equals(answer, ORIGINATE, ORIGINATE + STAMP, mark, 0, STAMP)
                && ByteBuffer.wrap(answer).getLong(TRANSMIT) != 0;
    }

    private static Instant middle(Instant one, Instant other) {
        return one.plus(Duration.between(one, other).dividedBy(2));
    }
}
