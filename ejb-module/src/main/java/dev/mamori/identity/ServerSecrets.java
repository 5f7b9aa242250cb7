package dev.mamori.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that live outside the database, so that a stolen dump alone verifies no password and yields no code. Read once
 * from files only the server's user can read; a missing or short one stops the start.
 */
@ApplicationScoped
public class ServerSecrets {

    private static final int LENGTH = 32;

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
        var directory = Optional.ofNullable(System.getProperty("mamori.secrets.dir"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_SECRETS_DIR")));
        if (directory.isEmpty()) {
            return missing("no directory names the secret " + name);
        }
        try {
            var secret = Base64.getDecoder()
                    .decode(Files.readString(Path.of(directory.get(), name)).strip());
            return secret.length == LENGTH ? secret : missing("the secret " + name + " must have 32 bytes");
        } catch (IOException | IllegalArgumentException unreadable) {
            return missing("the secret " + name + " cannot be read");
        }
    }

    private byte[] missing(String reason) {
        broken.add("secrets-missing: " + reason);
        return null;
    }
}
