package dev.mamori.approval.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is asked for: equal commands have equal texts and so equal digests.
 *
 * @param json the command
 * @param sha256 SHA-256 over action and text, in hexadecimal
 */
public record Payload(String json, String sha256) {

    /** A command of an action. */
    public static Payload of(String action, Object command) {
        var json = CanonicalJson.write(command);
        return new Payload(json, digest(action, json));
    }

    /** Whether the text is the one the digest was made of. */
    public boolean sound(String action) {
        return same(digest(action, json), sha256);
    }

    /** Whether two digests are one, in a time that tells nothing of either. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The command. */
    public <P> P as(Class<P> type) {
        return CanonicalJson.read(json, type);
    }

    private static String digest(String action, String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(action.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the platform lacks SHA-256", missing);
        }
    }
}
