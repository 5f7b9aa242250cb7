package dev.mamori.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** A secret of the installation, 32 bytes in a file only the server's user can read. */
public final class SecretFile {

    private static final int LENGTH = 32;

    private SecretFile() {}

    /**
     * Reads a secret.
     *
     * @throws Unusable where it is missing, unreadable or short
     */
    public static byte[] read(String name) throws Unusable {
        var directory = Optional.ofNullable(System.getProperty("mamori.secrets.dir"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_SECRETS_DIR")))
                .orElseThrow(() -> new Unusable("no directory names the secret " + name));
        try {
            var secret = Base64.getDecoder()
                    .decode(Files.readString(Path.of(directory, name)).strip());
            if (secret.length != LENGTH) {
                throw new Unusable("the secret " + name + " must have 32 bytes");
            }
            return secret;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unusable("the secret " + name + " cannot be read");
        }
    }

    /** A secret that cannot be used, and why. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super("secrets-missing: " + why);
        }
    }
}
