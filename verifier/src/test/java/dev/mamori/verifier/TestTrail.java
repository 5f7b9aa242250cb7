package dev.mamori.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A trail as the service keeps it, which a test may do anything to, and its export. */
final class TestTrail {

    private static final String ORIGIN = "mamori.example/992011";

    private final int first;
    private final Frontier left;
    private final List<String> lines = new ArrayList<>();
    private final TreeMap<Integer, String> heads = new TreeMap<>();
    private final LinkedHashMap<String, byte[]> more = new LinkedHashMap<>();
    private List<byte[]> leaves = new ArrayList<>();
    private KeyPair key = pair();
    private String origin = ORIGIN;
    private String manifest = "";
    private String without = "";

    TestTrail(int events, int every) {
        this(0, new Frontier());
        for (var index = 0; index < events; index++) {
            lines.add(event(index));
        }
        hashAnew();
        for (var size = every; size < events; size += every) {
            heads.put(size, signed(size));
        }
        heads.put(events, signed(events));
    }

    private TestTrail(int first, Frontier left) {
        this.first = first;
        this.left = left;
    }

    List<String> lines() {
        return lines;
    }

    /** The hashes beside the events, as whoever rewrites events would rewrite them. */
    void hashAnew() {
        leaves = new ArrayList<>(lines.stream().map(TestTrail::leaf).toList());
    }

    void numberAnew() {
        for (var index = 0; index < lines.size(); index++) {
            lines.set(index, lines.get(index).replaceFirst("\"index\":\\d+", "\"index\":" + index));
        }
    }

    void spoilHash(int index) {
        leaves.get(index)[0] ^= 1;
    }

    void addHash() {
        leaves.add(new byte[Hashes.LENGTH]);
    }

    /** Lines that the manifest has besides. */
    void state(String lines) {
        manifest = lines;
    }

    /** An entry that the export has besides. */
    void add(String name, String content) {
        more.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void leaveOut(String name) {
        without = name;
    }

    /** As it is called in the manifest; the heads were signed under the name before. */
    void rename(String name) {
        origin = name;
    }

    void putHead(int size, String head) {
        heads.put(size, head);
    }

    void forgetHeads() {
        heads.clear();
    }

    PublicKey key() {
        return key.getPublic();
    }

    void forgetNewestHead() {
        heads.remove(heads.lastKey());
    }

    void signAnew() {
        hashAnew();
        heads.replaceAll((size, head) -> signed(size));
    }

    void signAnewWithAnotherKey() {
        key = pair();
        signAnew();
    }

    String headAt(int size) {
        return heads.get(size);
    }

    String newestHead() {
        return heads.lastEntry().getValue();
    }

    /** A head of the trail at a size. */
    String signed(int size) {
        var tree = new Frontier();
        lines.subList(0, size).forEach(line -> tree.add(leaf(line)));
        return note(size, tree.root());
    }

    /** A head with any root, signed by the key of the trail. */
    String note(long size, byte[] root) {
        return note(ORIGIN, size, root);
    }

    /** A head of any trail, signed by the key of this one. */
    String note(String of, long size, byte[] root) {
        return Notes.sign(new Checkpoint(of, size, root).body(), of, key.getPrivate(), key.getPublic());
    }

    /** The hashes of the events' tree, for proofs. */
    Subtrees subtrees() {
        return (level, index) -> {
            var part = new Frontier();
            lines.subList((int) (index << level), (int) ((index + 1) << level)).forEach(line -> part.add(leaf(line)));
            return part.root();
        };
    }

    TestTrail asItWasAt(int size) {
        var then = new TestTrail(0, new Frontier());
        then.key = key;
        then.lines.addAll(lines.subList(0, size));
        then.heads.putAll(heads.headMap(size, true));
        then.hashAnew();
        return then;
    }

    TestTrail from(int number) {
        var tree = new Frontier();
        lines.subList(0, number).forEach(line -> tree.add(leaf(line)));
        var part = new TestTrail(number, tree);
        part.key = key;
        part.lines.addAll(lines.subList(number, lines.size()));
        part.heads.putAll(heads.tailMap(number, false));
        part.hashAnew();
        return part;
    }

    String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "manifest.txt", manifest().getBytes(StandardCharsets.UTF_8));
            entry(zip, "heads.txt", String.join("--\n", heads.values()).getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "events.jsonl",
                    lines.stream()
                            .map(line -> line + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
            var hashes = new ByteArrayOutputStream();
            leaves.forEach(hashes::writeBytes);
            entry(zip, "leaves.bin", hashes.toByteArray());
            for (var besides : more.entrySet()) {
                entry(zip, besides.getKey(), besides.getValue());
            }
        }
    }

    private String manifest() {
        var roots = left.roots().stream()
                .map(root -> Base64.getEncoder().encodeToString(root))
                .collect(Collectors.joining(" "));
        return (manifest.contains("format: ") ? "" : "format: 1\n") + "origin: " + origin + "\nfirst: " + first
                + "\nleft: " + roots + "\n" + manifest;
    }

    private void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        if (name.equals(without)) {
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String event(int index) {
        var members = new LinkedHashMap<String, Object>();
        members.put("v", CanonicalEvent.VERSION);
        members.put("tenant", 992_011);
        members.put("index", index);
        members.put("seq", 100 + index);
        members.put("id", new UUID(index, index));
        members.put("at", Instant.parse("2026-11-26T05:00:00Z").plusSeconds(index));
        members.put("operation", "RESIDENT_VIEWED");
        members.put("actorName", "yamada");
        return CanonicalEvent.line(members);
    }

    private static byte[] leaf(String line) {
        return Hashes.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The finding whose sentence a text begins with, in either language. */
    static String nameOf(String text) {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(language -> ResourceBundle.getBundle(
                        "dev.mamori.verifier.words",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .flatMap(words -> words.keySet().stream().filter(name -> text.startsWith(words.getString(name))))
                .findFirst()
                .orElse("?");
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
