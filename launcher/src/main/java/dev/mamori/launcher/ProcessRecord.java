package dev.mamori.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that this installation started, kept in a file. A number alone would not do: after a crash it may belong to
 * somebody else's program, so the time of its start stands beside it.
 */
final class ProcessRecord {

    private static final Duration SAME = Duration.ofSeconds(2);

    private final Path file;

    ProcessRecord(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        PrivateFiles.write(file, process.pid() + " " + started.toEpochMilli() + "\n");
    }

    void forget() {
        PrivateFiles.delete(file);
    }

    /** The process of the record, when it is alive and really the same. */
    Optional<ProcessHandle> alive() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = PrivateFiles.read(file).strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant recorded = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> !hasEnded(process.pid()))
                .filter(process -> process.info()
                        .startInstant()
                        .map(started ->
                                Duration.between(started, recorded).abs().compareTo(SAME) <= 0)
                        .orElse(false));
    }

    /** A process that was killed keeps its number until its parent has looked at it. */
    private static boolean hasEnded(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.UTF_8);
            return line.substring(line.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return true;
        }
    }

    /** Whether the live process was started with the given words on its command line. */
    static boolean mentions(long pid, String words) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
            return line.replace('\0', ' ').contains(words);
        } catch (IOException gone) {
            return false;
        }
    }
}
