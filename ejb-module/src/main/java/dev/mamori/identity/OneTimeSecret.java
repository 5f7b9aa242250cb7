package dev.mamori.identity;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link, said once to whoever made it, who hands it to the person.
 *
 * @param id the link
 * @param secret what the person types; only its SHA-256 is kept
 * @param expiresAt until when it can be used, once
 */
public record OneTimeSecret(UUID id, String secret, Instant expiresAt) implements Identified {

    @Override
    public String toString() {
        return "OneTimeSecret[" + id + "]";
    }
}
