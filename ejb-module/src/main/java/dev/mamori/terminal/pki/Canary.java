package dev.mamori.terminal.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * A terminal that no register knows, with a certificate of the right authority: whoever lets it in does not look into the
 * register. Its key lives for one look and is in no file.
 */
@ApplicationScoped
public class Canary {

    @Inject
    TerminalAuthority authority;

    @Inject
    Clock clock;

    /** A new one. */
    public KeyManager[] keys() {
        var pair = KeyPack.newKey();
        var issued = authority.issue(new TerminalName(0, "Mamori", "canary"), pair.getPublic(), clock.instant());
        var password = KeyPack.newPassword();
        var file = KeyPack.file(pair, issued, authority.certificate(), password);
        try (var bytes = new ByteArrayInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password.toCharArray());
            return keys.getKeyManagers();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("the canary has no key", failed);
        }
    }
}
