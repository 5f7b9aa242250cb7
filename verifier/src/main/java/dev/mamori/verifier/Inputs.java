package dev.mamori.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The small files a check is given: keys, heads, proofs. */
final class Inputs {

    private static final int LONGEST = 1 << 23;

    private Inputs() {}

    /** A text; line ends as Windows writes them are taken for what they were. */
    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The city's public key. */
    static PublicKey key(String name) throws IOException {
        try {
            var base64 = new String(bytes(name), StandardCharsets.ISO_8859_1)
                    .replaceAll("-----(BEGIN|END) PUBLIC KEY-----|\\s", "");
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new Objection(Finding.KEY_UNREADABLE, name);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (var stream = Files.newInputStream(Path.of(name))) {
            var bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Objection(Finding.TOO_LONG, name);
            }
            return bytes;
        }
    }
}
