package dev.mamori.tests.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/** Two time servers on the loopback that the service is told to ask, as right or wrong as a test wants them. */
public final class TimeServers implements AutoCloseable {

    private static final String REGISTER = "mamori.clock.sources";
    private static final long TO_1970 = 2_208_988_800L;
    private static final int LENGTH = 48;

    private final DatagramSocket one = open();
    private final DatagramSocket other = open();
    private volatile Duration ahead = Duration.ZERO;

    public TimeServers() {
        serve(one);
        serve(other);
        System.setProperty(REGISTER, "127.0.0.1:%d, 127.0.0.1:%d".formatted(one.getLocalPort(), other.getLocalPort()));
    }

    /** By how much they are ahead from now on. */
    public void ahead(Duration difference) {
        ahead = difference;
    }

    private static DatagramSocket open() {
        try {
            return new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void serve(DatagramSocket socket) {
        var serving = new Thread(
                () -> {
                    try {
                        while (!socket.isClosed()) {
                            answer(socket);
                        }
                    } catch (IOException closed) {
                        socket.close();
                    }
                },
                "time-server");
        serving.setDaemon(true);
        serving.start();
    }

    private void answer(DatagramSocket socket) throws IOException {
        var question = new DatagramPacket(new byte[LENGTH], LENGTH);
        socket.receive(question);
        var now = Instant.now().plus(ahead);
        var stamp = now.getEpochSecond() + TO_1970 << 32 | ((long) now.getNano() << 32) / 1_000_000_000L;
        var answer = ByteBuffer.allocate(LENGTH)
                .put((byte) 0x24)
                .put((byte) 2)
                .position(24)
                .put(question.getData(), 40, 8)
                .putLong(stamp)
                .putLong(stamp)
                .array();
        socket.send(new DatagramPacket(answer, LENGTH, question.getSocketAddress()));
    }

    @Override
    public void close() {
        System.clearProperty(REGISTER);
        one.close();
        other.close();
    }
}
