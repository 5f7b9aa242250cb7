package dev.mamori.contract;

import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.launcher.RunningInstallation;
import dev.mamori.launcher.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the real product once for the whole run, with a place and ports of its own, and stops it at the end. With
 * {@code -Dmamori.contract.demo=<demo.json>} the tests knock at a product that is running already.
 */
public final class LiveMamori implements BeforeAllCallback {

    /** Small enough for a test to use up, large enough for no other test to. */
    static final int RATE_LIMIT = 3_000;

    private static final int TAIL = 60;
    private static Demo demo;

    /** The demonstration's people, terminals and programs. */
    static Demo demo() {
        return demo;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(LiveMamori.class, key -> open(), AutoCloseable.class);
    }

    private static AutoCloseable open() {
        var running = System.getProperty("mamori.contract.demo", "");
        if (!running.isEmpty()) {
            demo = Demo.read(Path.of(running));
            return () -> {};
        }
        try {
            var home = Files.createTempDirectory("mamori-contract-");
            var product = start(home);
            demo = Demo.read(product.demoFile());
            return () -> close(product, home);
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    private static RunningInstallation start(Path home) throws IOException {
        try {
            return Installation.at(home, freePorts())
                    .demo()
                    .with("MAMORI_RATE_LIMIT", Integer.toString(RATE_LIMIT))
                    .start();
        } catch (StartFailure failure) {
            for (var log : List.of("server/log/server.log", "log/server-console.log")) {
                tail(home.resolve(log)).forEach(System.err::println);
            }
            throw failure;
        }
    }

    private static void close(RunningInstallation product, Path home) throws IOException {
        product.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static Ports freePorts() throws IOException {
        var local = InetAddress.getLoopbackAddress();
        try (var https = new ServerSocket(0, 1, local);
                var management = new ServerSocket(0, 1, local);
                var database = new ServerSocket(0, 1, local)) {
            return new Ports(https.getLocalPort(), management.getLocalPort(), database.getLocalPort());
        }
    }

    private static List<String> tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of(log.getFileName() + ": none");
        }
        var lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
    }
}
