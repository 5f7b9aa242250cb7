package dev.mamori.tests.inside;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator shows (RFC 6238, HMAC-SHA-256, six digits, 30 seconds), by the RFC's own words. */
public final class Totp {

    private Totp() {}

    /** The code of this moment. */
    public static String now(byte[] secret) {
        return at(secret, step());
    }

    /** The step of this moment. */
    public static long step() {
        return Instant.now().getEpochSecond() / 30;
    }

    /** The code of a step. */
    public static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
