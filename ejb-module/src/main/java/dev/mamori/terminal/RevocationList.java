package dev.mamori.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The newest list of revoked certificates that this node has made (control 16). Public by its nature. */
@ApplicationScoped
public class RevocationList {

    private volatile Made newest;

    /** The list in DER; empty before the first was made. */
    public Optional<byte[]> current() {
        return Optional.ofNullable(newest).map(made -> made.der().clone());
    }

    Optional<Made> newest() {
        return Optional.ofNullable(newest);
    }

    void publish(Made made) {
        newest = made;
    }

    /** A list, when it was made, and of how many certificates. */
    record Made(byte[] der, Instant at, int size) {}
}
