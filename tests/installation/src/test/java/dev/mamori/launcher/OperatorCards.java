package dev.mamori.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** Certificates that somebody shows at the management port: good ones, and some that must open nothing. */
public final class OperatorCards {

    private static final char[] NO_SECRET = "card".toCharArray();

    private final Layout layout;

    private OperatorCards(Layout layout) {
        this.layout = layout;
    }

    /** Makes an installation's operators' authority before its first start. */
    public static OperatorCards before(Path home) {
        var layout = new Layout(Layout.findRoot(), home);
        PrivateFiles.directory(home, DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        PrivateFiles.directory(layout.tls(), "rwx------");
        new OperatorFiles(layout, new Credentials(layout), Clock.systemUTC()).provide();
        return new OperatorCards(layout);
    }

    /** One that the installation's authority issued for a name. */
    public KeyManager[] of(String name) {
        return card(authority(), name);
    }

    /** One that the installation's authority issued, and that is revoked from the next start on. */
    public KeyManager[] revoked(String name) {
        var issued = authority().operator(name, Instant.now());
        PrivateFiles.write(
                layout.operators().resolve("revoked"),
                "# lost\n" + issued.certificate().getSerialNumber().toString(16) + "\n");
        return keys(issued, authority());
    }

    /** One of an authority that calls itself the same and is another. */
    public static KeyManager[] foreign(String name) {
        return card(CertificateAuthority.forOperators(Instant.now()), name);
    }

    private CertificateAuthority authority() {
        return new CertificateAuthority(KeyFiles.read(
                layout.operators().resolve("ca.key.pem"), layout.operators().resolve("ca.crt.pem")));
    }

    private static KeyManager[] card(CertificateAuthority authority, String name) {
        return keys(authority.operator(name, Instant.now()), authority);
    }

    private static KeyManager[] keys(Identity identity, CertificateAuthority authority) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("card", identity.key(), NO_SECRET, new Certificate[] {
                identity.certificate(), authority.certificate()
            });
            var managers = KeyManagerFactory.getInstance("PKIX");
            managers.init(store, NO_SECRET);
            return managers.getKeyManagers();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
