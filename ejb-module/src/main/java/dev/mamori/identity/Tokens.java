package dev.mamori.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * Opaque tokens: the municipality's code, so that the wall can be named before anything is looked up, and 256 random
 * bits that prove. Only the SHA-256 is ever stored.
 */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST = 80;

    private Tokens() {}

    /** A new token for the municipality. */
    public static String next(int municipality) {
        return "%06d.%s".formatted(municipality, secret());
    }

    /** 256 random bits, as text. */
    public static String secret() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The municipality a token or client id names; empty where it names none. */
    public static OptionalInt municipality(String credential, char separator) {
        if (credential == null || credential.length() > LONGEST || credential.indexOf(separator) != 6) {
            return OptionalInt.empty();
        }
        var code = credential.substring(0, 6);
        return code.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? OptionalInt.of(Integer.parseInt(code))
                : OptionalInt.empty();
    }

    /** What is stored of a token. */
    public static byte[] sha256(String token) {
        return sha256(token.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] random) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(random);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the platform lacks SHA-256", missing);
        }
    }

    /** What is stored of an API client's secret: as random as a token, so a plain hash is enough. */
    public static String secretHash(String secret) {
        return "sha256:" + HexFormat.of().formatHex(sha256(secret));
    }
}
