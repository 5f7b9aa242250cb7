package dev.mamori.verifier;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A part of a trail as the service hands it out: {@code manifest.txt} says which part, {@code heads.txt} holds the signed
 * heads, {@code events.jsonl} an event a line, {@code leaves.bin} the hashes the service kept of them. What else is in it
 * is not looked at; two entries of one name are refused, because then nobody knows which one others are shown.
 */
final class AuditExport implements Closeable {

    private static final int LONGEST_MANIFEST = 1 << 16;
    private static final int LONGEST_HEAD_LINE = 1 << 12;
    private static final int LONGEST_EVENT = 1 << 22;
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]*");

    private final ZipFile file;
    private final Manifest manifest;

    private AuditExport(ZipFile file) throws IOException {
        this.file = file;
        refuseAmbiguousNames();
        for (var name : Set.of("manifest.txt", "heads.txt", "events.jsonl", "leaves.bin")) {
            stream(name).close();
        }
        this.manifest = Manifest.read(manifestText());
    }

    /** Opens a file; what is no export is refused. */
    static AuditExport open(Path path) throws IOException {
        var file = new ZipFile(path.toFile());
        try {
            return new AuditExport(file);
        } catch (IOException refused) {
            file.close();
            throw refused;
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            file.close();
            throw new IOException(malformed);
        }
    }

    /** Which part of whose trail it is. */
    Manifest manifest() {
        return manifest;
    }

    /** The heads, each proved to be signed by a key. */
    Heads heads(PublicKey key) throws IOException {
        return new Heads(new Lines(stream("heads.txt"), "heads.txt", LONGEST_HEAD_LINE), manifest.origin(), key);
    }

    /** The events. */
    Lines events() throws IOException {
        return new Lines(stream("events.jsonl"), "events.jsonl", LONGEST_EVENT);
    }

    /** The hashes the service kept. */
    InputStream leaves() throws IOException {
        return stream("leaves.bin");
    }

    /** On some machines names that differ in case are one file; on some, a backslash leads into a folder. */
    private void refuseAmbiguousNames() throws Objection {
        var names = new HashSet<String>();
        for (var entry : Collections.list(file.entries())) {
            var name = entry.getName();
            if (!PLAIN_NAME.matcher(name).matches() || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new Objection(Finding.ENTRY_AMBIGUOUS, name);
            }
        }
    }

    private String manifestText() throws IOException {
        try (var stream = stream("manifest.txt")) {
            var bytes = stream.readNBytes(LONGEST_MANIFEST + 1);
            if (bytes.length > LONGEST_MANIFEST) {
                throw new Objection(Finding.TOO_LONG, "manifest.txt");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private InputStream stream(String name) throws IOException {
        var entry = file.getEntry(name);
        if (entry == null) {
            throw new Objection(Finding.ENTRY_MISSING, name);
        }
        return new BufferedInputStream(file.getInputStream(entry), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
