package dev.mamori.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom a test believes, and what it shows, when it opens a TLS connection. */
final class Trust {

    private Trust() {}

    /** Believes one authority alone. */
    static SSLContext context(Path authority, KeyManager... shown) {
        try (var pem = Files.newInputStream(authority)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(shown, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A certificate with its key, out of its file. */
    static KeyManager[] keys(Path p12, String password) {
        try (var content = Files.newInputStream(p12)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(content, password.toCharArray());
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, password.toCharArray());
            return keys.getKeyManagers();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
