package dev.mamori.clock.source;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A time server on the loopback, as right or wrong as a test wants it. */
final class Responder implements AutoCloseable {

    private static final long TO_1970 = 2_208_988_800L;

    private final DatagramSocket socket;
    private final Duration ahead;
    private final UnaryOperator<byte[]> spoilt;

    Responder(Duration ahead, UnaryOperator<byte[]> spoilt) throws IOException {
        this.ahead = ahead;
        this.spoilt = spoilt;
        this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        var serving = new Thread(this::serve, "responder");
        serving.setDaemon(true);
        serving.start();
    }

    TimeServer server() {
        return new TimeServer("127.0.0.1", socket.getLocalPort());
    }

    private void serve() {
        try {
            while (!socket.isClosed()) {
                var question = new DatagramPacket(new byte[48], 48);
                socket.receive(question);
                var answer = spoilt.apply(answer(question.getData()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            socket.close();
        }
    }

    private byte[] answer(byte[] question) {
        var now = stamp(Instant.now().plus(ahead));
        return ByteBuffer.allocate(48)
                .put((byte) 0x24)
                .put((byte) 2)
                .position(24)
                .put(question, 40, 8)
                .putLong(now)
                .putLong(now)
                .array();
    }

    static long stamp(Instant instant) {
        return (instant.getEpochSecond() + TO_1970) << 32 | ((long) instant.getNano() << 32) / 1_000_000_000L;
    }

    @Override
    public void close() {
        socket.close();
    }
}
