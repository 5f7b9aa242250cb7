package dev.mamori.tests.inside;

import dev.mamori.platform.HandedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** An export of a trail as an officer of the city has it: a file, and the program in it run by itself. */
public record TrailBundle(Path file, Path verifier, Path key) {

    /** Keeps a file, and takes out what is needed to check it. */
    public static TrailBundle of(HandedFile given) {
        try (var content = given.content()) {
            var directory = Files.createTempDirectory("bundle");
            var file = directory.resolve(given.name());
            Files.copy(content, file);
            try (var zip = new ZipFile(file.toFile())) {
                for (var name : List.of("mamori-verifier.jar", "city.pub")) {
                    Files.copy(zip.getInputStream(zip.getEntry(name)), directory.resolve(name));
                }
            }
            return new TrailBundle(file, directory.resolve("mamori-verifier.jar"), directory.resolve("city.pub"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** What an entry of the file says. */
    public String text(String name) {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the program says of it, with a head the city kept or none; its exit code comes first. */
    public String checked(String head) {
        return checked(head, key);
    }

    /** What the program says of it with another key. */
    public String checked(String head, Path by) {
        try {
            var command = new ArrayList<>(List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-jar",
                    verifier.toString(),
                    "audit",
                    file.toString()));
            command.addAll(List.of("--key", by.toString(), "--lang", "en"));
            if (head != null) {
                var kept = file.resolveSibling("kept.checkpoint");
                Files.writeString(kept, head);
                command.addAll(List.of("--head", kept.toString()));
            }
            var running = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return running.waitFor() + " " + said;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
