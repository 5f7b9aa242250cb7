package dev.mamori.bench;

import dev.mamori.verifier.CanonicalEvent;
import dev.mamori.verifier.Checkpoint;
import dev.mamori.verifier.Frontier;
import dev.mamori.verifier.Hashes;
import dev.mamori.verifier.Notes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the export of a trail that nobody made, of any size, to see how fast the verifier reads it: {@code export.zip} and
 * {@code city.pub} in a folder, with a signed head after every thousand events.
 */
public final class MadeUpTrail {

    private static final String ORIGIN = "mamori/audit/992011";
    private static final int EVERY = 1000;
    private static final Instant BEGINNING = Instant.parse("2026-11-01T00:00:00Z");

    private final KeyPair key;
    private final Frontier tree = new Frontier();
    private final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    private final StringJoiner heads = new StringJoiner("--\n");

    private MadeUpTrail() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        key = generator.generateKeyPair();
    }

    /** Takes a folder and how many events. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        new MadeUpTrail().write(folder, Integer.parseInt(arguments[1]));
    }

    private void write(Path folder, int events) throws IOException {
        Files.writeString(
                folder.resolve("city.pub"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            entry(zip, "manifest.txt", "format: 1\norigin: " + ORIGIN + "\nfirst: 0\nsize: " + events + "\nleft: \n");
            zip.putNextEntry(new ZipEntry("events.jsonl"));
            for (var index = 0; index < events; index++) {
                var line = CanonicalEvent.line(members(index)).getBytes(StandardCharsets.UTF_8);
                zip.write(line);
                zip.write('\n');
                grow(Hashes.leaf(line), index + 1 == events);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("leaves.bin"));
            leaves.writeTo(zip);
            zip.closeEntry();
            entry(zip, "heads.txt", heads.toString());
        }
    }

    private void grow(byte[] leaf, boolean last) {
        tree.add(leaf);
        leaves.writeBytes(leaf);
        if (last || tree.size() % EVERY == 0) {
            var head = new Checkpoint(ORIGIN, tree.size(), tree.root());
            heads.add(Notes.sign(head.body(), ORIGIN, key.getPrivate(), key.getPublic()));
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Map<String, Object> members(int index) {
        var members = new LinkedHashMap<String, Object>();
        members.put("v", CanonicalEvent.VERSION);
        members.put("tenant", 992_011);
        members.put("index", index);
        members.put("seq", index + 1);
        members.put("id", new UUID(index * 0x9E3779B97F4A7C15L, index));
        members.put("at", BEGINNING.plusMillis(index * 2500L));
        members.put("offset", 540);
        members.put("clock", "SYNCHRONIZED");
        members.put("operation", "RESIDENT_VIEWED");
        members.put("outcome", "DONE");
        members.put("reason", null);
        members.put("risk", "ROUTINE");
        members.put("actorKind", "PERSON");
        members.put("actorId", new UUID(7, index % 500));
        members.put("actorName", "山田 花子");
        members.put("terminalId", "T-" + index % 300);
        members.put("sessionId", new UUID(9, index / 100));
        members.put("sourceAddress", "10.0." + index % 200 + "." + index % 250);
        members.put("purpose", "CASE_WORK");
        members.put("requestId", new UUID(index, 11));
        members.put("subjectId", null);
        members.put("residentId", new UUID(13, index % 50_000));
        members.put("shown", List.of(new UUID(13, index % 50_000)));
        members.put("changes", null);
        return members;
    }
}
