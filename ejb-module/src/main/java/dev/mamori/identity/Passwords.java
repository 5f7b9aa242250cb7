package dev.mamori.identity;

import dev.mamori.identity.model.PasswordPolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps and checks passwords: PBKDF2-HMAC-SHA-512 with 220,000 iterations (OWASP Password Storage Cheat Sheet, 2026-06)
 * and a 16-byte salt, then HMAC-SHA-256 under a secret outside the database (NIST SP 800-63B-4, clause 3.1.1.2). Stored
 * as {@code $pbkdf2-sha512$i=220000$k=1$salt$hash}. Control 23.
 *
 * <p>Hashing takes a core for a fraction of a second, so no more run at once than half the cores, and no more than 64
 * wait: a storm of sign-ins waits here, what is beyond it is told to come again, and the rest of the service goes on.
 */
@ApplicationScoped
public class Passwords {

    /** Iterations of new hashes; older ones are made anew at the next sign-in. */
    public static final int ITERATIONS = 220_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final String PEPPER_ID = "1";

    private final SecureRandom random = new SecureRandom();
    /** So many may wait for their turn. */
    static final int QUEUE = 64;

    private final int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private final Semaphore bulkhead = new Semaphore(atOnce, true);
    private final Semaphore places = new Semaphore(atOnce + QUEUE);
    private final AtomicLong evaluations = new AtomicLong();
    private final AtomicLong usualNanos = new AtomicLong();
    private String nobodys;

    @Inject
    ServerSecrets secrets;

    @PostConstruct
    void warmUp() {
        nobodys = hash("nobody's password, hashed so that an unknown id costs the same");
    }

    /** The stored form of a new password. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$pbkdf2-sha512$i=%d$k=%s$%s$%s"
                .formatted(ITERATIONS, PEPPER_ID, encode(salt), encode(derive(password, salt, ITERATIONS)));
    }

    /** Whether the password belongs to the stored form; costs the same when there is none. */
    public boolean verify(String password, String stored) {
        var parts = (stored == null ? nobodys : stored).split("\\$");
        var salt = Base64.getDecoder().decode(parts[4]);
        var tooLong = password.codePointCount(0, password.length()) > PasswordPolicy.LONGEST;
        var derived = derive(tooLong ? "-" : password, salt, iterations(parts));
        var same = MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[5]));
        return same && stored != null && !tooLong;
    }

    /** Whether the password is one of those stored. */
    public boolean any(String password, List<String> stored) {
        return stored.stream().anyMatch(one -> verify(password, one));
    }

    /**
     * Takes the time that looking at a password takes, without looking at one: a lock must not be felt by its speed. Waits
     * in the same queue, so that a storm on a locked account is bounded too.
     */
    public void pretend() {
        if (!places.tryAcquire()) {
            throw new SignInBusy();
        }
        try {
            Thread.sleep(Duration.ofNanos(usualNanos.get()).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        } finally {
            places.release();
        }
    }

    /** How many passwords were hashed since the start. */
    public long evaluations() {
        return evaluations.get();
    }

    /** Whether the stored form is weaker than today's policy. */
    public boolean outdated(String stored) {
        return iterations(stored.split("\\$")) < ITERATIONS;
    }

    private static int iterations(String... parts) {
        return Integer.parseInt(parts[2].substring("i=".length()));
    }

    private byte[] derive(String password, byte[] salt, int iterations) {
        if (!places.tryAcquire()) {
            throw new SignInBusy();
        }
        bulkhead.acquireUninterruptibly();
        var begun = System.nanoTime();
        try {
            return keyed(hash(PasswordPolicy.normalised(password).toCharArray(), salt, iterations));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the platform lacks an algorithm every one must have", missing);
        } finally {
            evaluations.incrementAndGet();
            var took = System.nanoTime() - begun;
            usualNanos.updateAndGet(usual -> usual == 0 ? took : (usual * 3 + took) / 4);
            bulkhead.release();
            places.release();
        }
    }

    private static byte[] hash(char[] characters, byte[] salt, int iterations) throws GeneralSecurityException {
        var specification = new PBEKeySpec(characters, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(specification)
                    .getEncoded();
        } finally {
            specification.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }

    private byte[] keyed(byte[] hash) throws GeneralSecurityException {
        var keyed = Mac.getInstance("HmacSHA256");
        keyed.init(new SecretKeySpec(secrets.pepper(), "HmacSHA256"));
        return keyed.doFinal(hash);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
