package dev.mamori.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signed notes (C2SP signed-note) by ECDSA over SHA-256: a text, an empty line, and lines that begin with a dash, name the
 * key and carry the first four bytes of the hash of the public key (its SubjectPublicKeyInfo) before the signature.
 */
public final class Notes {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;

    private Notes() {}

    /** The text with a signature. */
    public static String sign(String body, String name, PrivateKey key, PublicKey itsPublic) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            var signed = signature.sign();
            var line = Arrays.copyOf(id(itsPublic), ID_LENGTH + signed.length);
            System.arraycopy(signed, 0, line, ID_LENGTH, signed.length);
            return body + "\n" + DASH + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the key does not sign", refused);
        }
    }

    /** Whether a note carries a good signature of the key under the name; a bad one of that key spoils it. */
    public static boolean verifies(String note, String name, PublicKey key) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0) {
            return false;
        }
        var body = note.substring(0, end + 1);
        return note.substring(end + 2)
                .lines()
                .filter(line -> line.startsWith(DASH + name + " "))
                .map(line -> decoded(line.substring(DASH.length() + name.length() + 1)))
                .filter(line -> line.length > ID_LENGTH && Arrays.equals(Arrays.copyOf(line, ID_LENGTH), id(key)))
                .findFirst()
                .map(line -> good(body, Arrays.copyOfRange(line, ID_LENGTH, line.length), key))
                .orElse(false);
    }

    /** Whether a note carries a signature under the name, but of another key only. */
    static boolean signedByAnother(String note, String name, PublicKey key) {
        var lines = note.substring(note.lastIndexOf("\n\n") + 2)
                .lines()
                .filter(line -> line.startsWith(DASH + name + " "))
                .map(line -> decoded(line.substring(DASH.length() + name.length() + 1)))
                .filter(line -> line.length > ID_LENGTH)
                .toList();
        return !lines.isEmpty()
                && lines.stream().noneMatch(line -> Arrays.equals(Arrays.copyOf(line, ID_LENGTH), id(key)));
    }

    private static boolean good(String body, byte[] signed, PublicKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    /** The first four bytes of the public key's hash. */
    static byte[] id(PublicKey key) {
        return Arrays.copyOf(Hashes.sha256().digest(key.getEncoded()), ID_LENGTH);
    }
}
