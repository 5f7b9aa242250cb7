package dev.mamori.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * Secrets that live outside the database, so that a stolen dump alone verifies no password and yields no code. Read once
 * from files only the server's user can read; a missing or short one stops the start.
 */
@ApplicationScoped
public class ServerSecrets {

    private static final int LENGTH = 32;

    private byte[] pepper;
    private byte[] totpKey;

    @PostConstruct
    void read() {
        pepper = secret("pepper-1");
        totpKey = secret("totp-key-1");
    }

    /** The key of the keyed step after the password hash. */
    byte[] pepper() {
        return pepper.clone();
    }

    /** The key that keeps the second factors' secrets. */
    byte[] totpKey() {
        return totpKey.clone();
    }

    private static byte[] secret(String name) {
        var directory = Optional.ofNullable(System.getProperty("mamori.secrets.dir"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_SECRETS_DIR")))
                .orElseThrow(() -> new IllegalStateException("secrets-missing: no directory of secrets is named"));
        try {
            var secret = Base64.getDecoder()
                    .decode(Files.readString(Path.of(directory, name)).strip());
            if (secret.length == LENGTH) {
                return secret;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("secrets-missing: the secret " + name + " cannot be read", unreadable);
        }
        throw new IllegalStateException("secrets-missing: the secret " + name + " must have 32 bytes");
    }
}
