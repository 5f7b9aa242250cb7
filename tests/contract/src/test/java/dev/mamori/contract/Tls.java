package dev.mamori.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS towards the product: believes its authority alone, and shows a terminal's certificate if there is one. */
final class Tls {

    private Tls() {}

    static SSLContext context(Demo.Terminal terminal, String protocol) {
        try {
            var context = SSLContext.getInstance(protocol);
            context.init(keys(terminal), trust(), null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KeyManager[] keys(Demo.Terminal terminal) throws GeneralSecurityException, IOException {
        if (terminal == null) {
            return new KeyManager[0];
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(terminal.keys())) {
            store.load(file, terminal.password().toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, terminal.password().toCharArray());
        return keys.getKeyManagers();
    }

    private static javax.net.ssl.TrustManager[] trust() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var pem = Files.newInputStream(LiveMamori.demo().authority())) {
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        return trust.getTrustManagers();
    }
}
