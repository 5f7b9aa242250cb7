package dev.mamori.identity;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/**
 * A new account and the secret its person is invited with, said once.
 *
 * @param secret what the person types to choose a password; only its SHA-256 is kept
 * @param expiresAt until when, a day from now
 */
public record Invited(UUID id, AccountView account, String secret, Instant expiresAt) implements Identified {

    static Invited of(AccountView account, OneTimeSecret link) {
        return new Invited(account.id(), account, link.secret(), link.expiresAt());
    }

    @Override
    public String toString() {
        return "Invited[" + id + "]";
    }
}
