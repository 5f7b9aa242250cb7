package dev.mamori.verifier;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A part of a trail as the service hands it out: {@code manifest.txt} says which part, {@code heads.txt} holds the signed
 * heads, {@code events.jsonl} an event a line, {@code leaves.bin} the hashes the service kept of them.
 */
final class AuditExport implements Closeable {

    private static final String BETWEEN_HEADS = "--\n";

    private final ZipFile file;
    private final Map<String, String> manifest;

    private AuditExport(ZipFile file) throws IOException {
        this.file = file;
        this.manifest = text("manifest.txt")
                .lines()
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")),
                        line -> line.substring(line.indexOf(": ") + 2),
                        (one, other) -> other));
    }

    /** Opens a file; what is no export is refused. */
    static AuditExport open(Path path) throws IOException {
        var file = new ZipFile(path.toFile());
        try {
            var export = new AuditExport(file);
            export.first();
            export.left();
            return export;
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw new IOException("no export of a trail", unreadable);
        }
    }

    /** Whose trail it is, as the heads name it. */
    String origin() {
        return manifest.get("origin");
    }

    /** The number of the first event in it. */
    long first() {
        return Long.parseLong(manifest.get("first"));
    }

    /** The edge of the tree left of the first event. */
    Frontier left() {
        var roots = manifest.getOrDefault("left", "");
        return Frontier.of(
                first(),
                Stream.of(roots.split(" "))
                        .filter(root -> !root.isEmpty())
                        .map(Base64.getDecoder()::decode)
                        .toList());
    }

    /** The signed heads, in the order of the file. */
    List<String> heads() throws IOException {
        return Stream.of(text("heads.txt").split(BETWEEN_HEADS, -1))
                .filter(head -> !head.isBlank())
                .toList();
    }

    /** The events. */
    InputStream events() throws IOException {
        return stream("events.jsonl");
    }

    /** The hashes the service kept. */
    InputStream leaves() throws IOException {
        return stream("leaves.bin");
    }

    private String text(String name) throws IOException {
        try (var stream = stream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private InputStream stream(String name) throws IOException {
        var entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not in it");
        }
        return new BufferedInputStream(file.getInputStream(entry), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
