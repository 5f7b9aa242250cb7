package dev.mamori.contract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator shows: six digits, HMAC-SHA-256, steps of 30 seconds (RFC 6238). */
final class Totp {

    private static final Set<String> SHOWN = new HashSet<>();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** A code that was not shown before: each is good once, so the next sign-in waits for the next code. */
    static synchronized String unused(String secret) {
        var code = now(secret);
        while (!SHOWN.add(secret + code)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            code = now(secret);
        }
        return code;
    }

    static String now(String secret) {
        return at(secret, Instant.now().getEpochSecond() / 30);
    }

    static String at(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA256"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] decode(String base32) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var letter : base32.replace("=", "").toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}
