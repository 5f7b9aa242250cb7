package dev.mamori.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The certificates of an installation. The authority is made once; the server's certificate anew when it grows old. */
final class TlsFiles {

    static final String PASSWORD = "tls";
    private static final Duration RENEW_BEFORE_END = Duration.ofDays(60);

    private final Path directory;
    private final Credentials credentials;
    private final Clock clock;
    private final CertificateAuthority authority;
    private final CertificateAuthority issuing;

    TlsFiles(Layout layout, Credentials credentials, Clock clock) {
        this.directory = layout.tls();
        this.credentials = credentials;
        this.clock = clock;
        PrivateFiles.directory(directory, "rwx------");
        this.authority = authority(layout.credentials().resolve("ca.key.pem"), caFile());
        this.issuing = issuing(
                layout.secrets().resolve("terminal-ca.key.pem"),
                layout.secrets().resolve("terminal-ca.crt.pem"));
        provideServer();
        provideTrust();
    }

    Path caFile() {
        return directory.resolve("ca.pem");
    }

    X509Certificate authority() {
        return authority.certificate();
    }

    /** Issues a terminal's certificate and leaves it as PEM and PKCS#12; the password opens the latter. */
    TerminalFiles issueTerminal(int municipality, String organization, String label) {
        Identity terminal = issuing.terminal(municipality, organization, label, clock.instant());
        String password = RandomText.password(java.util.List.of(label));
        TerminalFiles files = TerminalFiles.in(directory, label, password, KeyFiles.pem(terminal.certificate()));
        KeyFiles.writeIdentity(files.p12(), label, terminal, issuing.certificate(), password);
        PrivateFiles.write(files.certificate(), files.certificatePem());
        PrivateFiles.write(files.key(), KeyFiles.pem(terminal));
        return files;
    }

    private CertificateAuthority authority(Path key, Path certificate) {
        if (Files.exists(key) && Files.exists(certificate)) {
            return new CertificateAuthority(KeyFiles.read(key, certificate));
        }
        CertificateAuthority fresh = CertificateAuthority.create(clock.instant());
        PrivateFiles.write(key, KeyFiles.pem(fresh.root()));
        PrivateFiles.write(certificate, KeyFiles.pem(fresh.certificate()));
        PrivateFiles.delete(serverCertificate());
        return fresh;
    }

    /** The server issues with this key; it is made once, and certified anew before it gets too old to issue with. */
    private CertificateAuthority issuing(Path key, Path certificate) {
        CertificateAuthority issuer = null;
        if (Files.exists(key) && Files.exists(certificate)) {
            issuer = new CertificateAuthority(KeyFiles.read(key, certificate));
            Instant needed =
                    clock.instant().plus(CertificateAuthority.LEAF_LIFE).plus(RENEW_BEFORE_END);
            if (issuer.certificate().getNotAfter().toInstant().isAfter(needed)
                    && issuer.certificate()
                            .getIssuerX500Principal()
                            .equals(authority.certificate().getSubjectX500Principal())) {
                return issuer;
            }
        }
        CertificateAuthority fresh =
                issuer == null ? authority.issuing(clock.instant()) : authority.issuingAgain(issuer, clock.instant());
        PrivateFiles.write(key, KeyFiles.pem(fresh.root()));
        PrivateFiles.write(certificate, KeyFiles.pem(fresh.certificate()));
        return fresh;
    }

    private void provideTrust() {
        List<X509Certificate> trusted = List.of(authority.certificate(), issuing.certificate());
        KeyFiles.writeTrust(directory.resolve("truststore.p12"), trusted, credentials.secret(PASSWORD));
        Path revoked = directory.resolve("terminals.crl");
        if (!Files.exists(revoked)) {
            PrivateFiles.write(revoked, issuing.emptyRevocationList(clock.instant()));
        }
    }

    private void provideServer() {
        Instant soon = clock.instant().plus(RENEW_BEFORE_END);
        Path stores = directory.resolve("server.p12");
        if (Files.exists(stores)
                && Files.exists(serverCertificate())
                && KeyFiles.certificate(serverCertificate())
                        .getNotAfter()
                        .toInstant()
                        .isAfter(soon)) {
            return;
        }
        Identity server = authority.server(clock.instant());
        String password = credentials.secret(PASSWORD);
        KeyFiles.writeIdentity(stores, "server", server, authority.certificate(), password);
        PrivateFiles.write(serverCertificate(), KeyFiles.pem(server.certificate()));
    }

    private Path serverCertificate() {
        return directory.resolve("server.crt.pem");
    }
}
