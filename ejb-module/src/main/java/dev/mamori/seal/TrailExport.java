package dev.mamori.seal;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.seal.store.Heads;
import dev.mamori.seal.store.SealedPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a part of the trail with all that is needed to check it offline: events, the hashes kept of them, signed heads, the
 * key, a dictionary, and the verifier itself.
 */
@ApplicationScoped
public class TrailExport {

    private static final int HEADS = 1_000;

    @Inject
    Heads heads;

    @Inject
    SealedPart part;

    @Inject
    Signer signer;

    @Inject
    EventDictionary dictionary;

    @Inject
    CurrentCaller caller;

    /** Writes a ZIP file. */
    void write(TrailStretch stretch, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            text(zip, "manifest.txt", manifest(stretch));
            entry(zip, "heads.txt", () -> heads(stretch, zip));
            entry(zip, "events.jsonl", () -> {
                part.events(stretch.first(), stretch.end(), zip);
                part.surplus(stretch.from(), stretch.until(), stretch.end(), zip);
            });
            entry(zip, "leaves.bin", () -> part.leaves(stretch.first(), stretch.end(), zip));
            text(
                    zip,
                    "city.pub",
                    signer.publicKey(municipality()).map(PublicKeyText::pem).orElse(""));
            text(zip, "dictionary.csv", dictionary.csv());
            resource(zip, "README.txt");
            resource(zip, "mamori-verifier.jar");
        }
    }

    private String manifest(TrailStretch stretch) {
        return String.join(
                "\n",
                "format: 1",
                "origin: " + Signer.origin(municipality()),
                "first: " + stretch.first(),
                "size: " + stretch.end().size(),
                "from: " + stretch.from(),
                "until: " + stretch.until(),
                "left: " + lefts(stretch),
                "");
    }

    private static String lefts(TrailStretch stretch) {
        return stretch.begin().map(SealedHead::roots).orElse(List.of()).stream()
                .map(Base64.getEncoder()::encodeToString)
                .collect(Collectors.joining(" "));
    }

    /** The head at which the part begins is among them: it tells whether the edge left of the part is right. */
    private void heads(TrailStretch stretch, OutputStream out) throws IOException {
        var size = Math.max(0, stretch.first() - 1);
        var some = heads.after(municipality(), size, HEADS);
        while (!some.isEmpty() && size < stretch.end().size()) {
            for (var head : some) {
                size = head.size();
                if (size <= stretch.end().size()) {
                    out.write(head.checkpoint().concat(HeadFiles.END).getBytes(StandardCharsets.UTF_8));
                }
            }
            some = some.size() < HEADS ? List.of() : heads.after(municipality(), size, HEADS);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, name, () -> zip.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void resource(ZipOutputStream zip, String name) throws IOException {
        try (var content = TrailExport.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IOException(name + " is not in the application");
            }
            entry(zip, name, () -> content.transferTo(zip));
        }
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write();
        zip.closeEntry();
    }

    private int municipality() {
        return caller.get().municipality();
    }

    /** What an entry holds. */
    private interface Content {

        void write() throws IOException;
    }
}
