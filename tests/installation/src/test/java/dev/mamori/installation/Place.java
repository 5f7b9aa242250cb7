package dev.mamori.installation;

import dev.mamori.launcher.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory and three ports that nobody else uses; it is gone when it is closed. */
record Place(Path home, Ports ports) implements AutoCloseable {

    static Place found() {
        var local = InetAddress.getLoopbackAddress();
        try (var https = new ServerSocket(0, 1, local);
                var management = new ServerSocket(0, 1, local);
                var database = new ServerSocket(0, 1, local)) {
            return new Place(
                    Files.createTempDirectory("mamori-installation-"),
                    new Ports(https.getLocalPort(), management.getLocalPort(), database.getLocalPort()));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
