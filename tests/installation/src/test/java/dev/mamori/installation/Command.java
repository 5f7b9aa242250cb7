package dev.mamori.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command {@code bin/mamori}, as an operator types it. */
final class Command {

    static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Place place;

    Command(Place place) {
        this.place = place;
    }

    /** How a command ended, and what it said. */
    record Ended(int code, String words) {}

    /** Runs a command to its end. */
    Ended does(String... arguments) {
        var said = words("command");
        var process = start(said, List.of(), arguments);
        return new Ended(end(process, said), read(said));
    }

    /** Starts a command that stays in the foreground, as a terminal would: a process group that a key press reaches. */
    Foreground foreground(String... arguments) {
        var said = words("foreground");
        // Whoever runs the tests in the background may have taken Ctrl-C away from all that comes after.
        return new Foreground(start(said, List.of("env", "--default-signal=INT", "setsid"), arguments), said);
    }

    /** A command in the foreground. */
    record Foreground(Process process, Path said) {

        /** Waits until it says where to go. */
        void awaitReady() {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!read(said).contains("Mamori: https://")) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new AssertionError("not ready: " + read(said));
                }
                pause();
            }
        }

        /** Sends the signal to the whole group, as a terminal does. */
        void signal(String name) {
            run("kill", "-" + name, "--", "-" + process.pid());
        }

        int end() {
            return Command.end(process, said);
        }

        String words() {
            return read(said);
        }
    }

    private Process start(Path said, List<String> before, String... arguments) {
        var root = Path.of(System.getProperty("mamori.root"));
        var command = new ArrayList<>(before);
        command.add(root.resolve("bin/mamori").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment()
                .putAll(Map.of(
                        "MAMORI_HOME", place.home().toString(),
                        "MAMORI_HTTPS_PORT", String.valueOf(place.ports().https()),
                        "MAMORI_MANAGEMENT_PORT", String.valueOf(place.ports().management()),
                        "MAMORI_DB_PORT", String.valueOf(place.ports().database()),
                        "MAMORI_RATE_LIMIT", "1000000",
                        "JAVA_HOME", System.getProperty("java.home")));
        Stream.of("", "_USER", "_PASSWORD", "_OWNER_USER", "_OWNER_PASSWORD")
                .map(end -> "MAMORI_DB" + (end.isEmpty() ? "_URL" : end))
                .forEach(builder.environment()::remove);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int end(Process process, Path said) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + read(said));
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static void run(String... command) {
        try {
            var code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path words(String name) {
        try {
            var file = Files.createTempFile("mamori-" + name + "-", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
