package dev.mamori.terminal;

import dev.mamori.terminal.model.Terminal;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.time.Clock;

/** Registers the terminals of a municipality that is being set up. */
@ApplicationScoped
public class TerminalRegister {

    @Inject
    Terminals terminals;

    @Inject
    Clock clock;

    /** Registers a terminal by its certificate in PEM. */
    public void add(String label, String loginId, String certificatePem) {
        terminals.add(new Terminal(label, loginId, sha256(certificatePem), clock.instant()));
    }

    private static byte[] sha256(String pem) {
        try (var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(bytes);
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException | java.io.IOException unreadable) {
            throw new IllegalArgumentException("a terminal's certificate cannot be read", unreadable);
        }
    }
}
