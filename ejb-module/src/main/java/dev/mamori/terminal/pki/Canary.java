package dev.mamori.terminal.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * Terminals that must not get in, with certificates of the right authority: one that no register knows, and one that every
 * list of revoked certificates names. Their keys live in memory and are in no file (control 16).
 */
@ApplicationScoped
public class Canary {

    private static final int CESSATION_OF_OPERATION = 5;

    @Inject
    TerminalAuthority authority;

    @Inject
    Clock clock;

    private Terminal revoked;
    private Instant revokedAt;

    /** A new terminal that no register knows: whoever lets it in does not look into the register. */
    public KeyManager[] stranger() {
        return terminal("canary").keys();
    }

    /** The terminal whose certificate is revoked: whoever answers it does not look into the list. */
    public KeyManager[] revoked() {
        return revokedTerminal().keys();
    }

    /** What the list says of the revoked one. */
    public synchronized TerminalAuthority.Revoked entry() {
        var serial = revokedTerminal().issued().facts().serialNumber();
        return new TerminalAuthority.Revoked(serial, revokedAt, CESSATION_OF_OPERATION);
    }

    private synchronized Terminal revokedTerminal() {
        if (revoked == null) {
            revoked = terminal("revoked canary");
            revokedAt = clock.instant();
        }
        return revoked;
    }

    private Terminal terminal(String label) {
        var pair = KeyPack.newKey();
        var issued = authority.issue(new TerminalName(0, "Mamori", label), pair.getPublic(), clock.instant());
        var password = KeyPack.newPassword();
        var file = KeyPack.file(pair, issued, authority.certificate(), password);
        try (var bytes = new ByteArrayInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password.toCharArray());
            return new Terminal(issued, keys.getKeyManagers());
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("the canary has no key", failed);
        }
    }

    private record Terminal(Issued issued, KeyManager[] keys) {}
}
