package dev.mamori.clock.source;

import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine's own chrony, where there is one: what it says of the clock it keeps ({@code chronyc -c tracking}) and from
 * whom it has its time ({@code chronyc -c sources}). Started without a shell, for a bounded time.
 */
final class Chrony {

    private static final String NAME = "chrony";
    private static final int STRATUM = 2;
    private static final int OFFSET = 4;
    private static final int LEAP = 13;
    private static final int SOURCE_NAME = 2;
    private static final double NANOS = 1e9;

    private final List<String> command;
    private final Duration patience;

    Chrony(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    /** Whether the program is there. */
    boolean present() {
        return !command.isEmpty() && Files.isExecutable(Path.of(command.get(0)));
    }

    /** How far chrony says the clock is off: what it would have to add to it. */
    Reading tracking() {
        try {
            var cells = run("tracking").findFirst().orElse("").split(",", -1);
            if (cells.length <= LEAP || "Not synchronised".equals(cells[LEAP])) {
                return Reading.failed(NAME, SourceKind.CHRONY, "chrony-not-synchronised");
            }
            var behind = Duration.ofNanos(Math.round(Double.parseDouble(cells[OFFSET]) * NANOS));
            return Reading.of(NAME, SourceKind.CHRONY, behind, null, Integer.parseInt(cells[STRATUM]));
        } catch (IOException | NumberFormatException silent) {
            return Reading.failed(NAME, SourceKind.CHRONY, "chrony-silent");
        }
    }

    /** The names of those from whom chrony takes its time. */
    List<String> sources() {
        try {
            return run("sources")
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length > SOURCE_NAME)
                    .map(cells -> cells[SOURCE_NAME])
                    .toList();
        } catch (IOException silent) {
            return List.of();
        }
    }

    private Stream<String> run(String what) throws IOException {
        var line = new ArrayList<>(command);
        line.addAll(List.of("-c", "-N", what));
        var process = new ProcessBuilder(line).redirectErrorStream(false).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException("chrony does not answer");
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("chrony was not waited for", stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
