package dev.mamori.identity;

import dev.mamori.platform.SecretFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that live outside the database, so that a stolen dump alone verifies no password and yields no code. Read once
 * from files only the server's user can read; a missing or short one stops the start.
 */
@ApplicationScoped
public class ServerSecrets {

    private final List<String> broken = new ArrayList<>();
    private byte[] pepper;
    private byte[] totpKey;

    @PostConstruct
    void read() {
        pepper = secret("pepper-1");
        totpKey = secret("totp-key-1");
    }

    /** Which secrets cannot be used and why; none when all is well. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** The key of the keyed step after the password hash. */
    byte[] pepper() {
        return pepper.clone();
    }

    /** The key that keeps the second factors' secrets. */
    byte[] totpKey() {
        return totpKey.clone();
    }

    /** A keyed hash (HMAC-SHA-256) of something that must be found again and never read. */
    byte[] keyed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the platform lacks HMAC-SHA-256", missing);
        }
    }

    private byte[] secret(String name) {
        try {
            return SecretFile.read(name);
        } catch (SecretFile.Unusable unusable) {
            broken.add(unusable.getMessage());
            return null;
        }
    }
}
