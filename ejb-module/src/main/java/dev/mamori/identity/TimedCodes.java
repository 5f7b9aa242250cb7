package dev.mamori.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.mamori.platform.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Second factor by time-based codes (RFC 6238) with HMAC-SHA-256, six digits, steps of 30 seconds and one step of
 * tolerance; SHA-1, the RFC's default, is not on the CRYPTREC recommended list. Secrets rest encrypted (AES-256-GCM)
 * under a key outside the database. Control 13.
 */
@ApplicationScoped
public class TimedCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    /** The time step whose code this is, if it is one of the steps tolerated now. */
    public OptionalLong stepOf(String code, String sealedSecret, String owner) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator(STEP, 6, ALGORITHM);
            var key = new SecretKeySpec(box().open(sealedSecret, owner), ALGORITHM);
            var now = clock.instant();
            for (var at : new Instant[] {now, now.minus(STEP), now.plus(STEP)}) {
                if (same(generator.generateOneTimePasswordString(key, at), code)) {
                    return OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
                }
            }
            return OptionalLong.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a second factor's secret cannot be opened", broken);
        }
    }

    /** A secret as it rests in the database; bound to its owner, so that it cannot be moved to another account. */
    public String seal(byte[] secret, String owner) {
        return box().close(secret, owner);
    }

    private SecretBox box() {
        return new SecretBox(secrets.totpKey());
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
