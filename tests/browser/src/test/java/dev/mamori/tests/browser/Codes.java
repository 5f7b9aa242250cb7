package dev.mamori.tests.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.spec.SecretKeySpec;

/** The codes an authenticator would show. */
final class Codes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final Set<String> SHOWN = new HashSet<>();

    private Codes() {}

    /** A code that was not shown before: each is good for one sign-in, so the next sign-in waits for the next code. */
    static synchronized String unused(String base32) {
        var code = now(base32);
        while (!SHOWN.add(base32 + code)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            code = now(base32);
        }
        return code;
    }

    static String now(String base32) {
        try {
            var key = new SecretKeySpec(decoded(base32.replace("=", "")), "HmacSHA256");
            return new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30), 6, "HmacSHA256")
                    .generateOneTimePasswordString(key, Instant.now());
        } catch (InvalidKeyException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] decoded(String text) {
        var bits = BigInteger.ONE;
        for (var character : text.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(character)));
        }
        var bytes = new byte[text.length() * 5 / 8];
        var value = bits.shiftRight(text.length() * 5 % 8);
        for (var index = bytes.length - 1; index >= 0; index--) {
            bytes[index] = value.byteValue();
            value = value.shiftRight(8);
        }
        return bytes;
    }
}
