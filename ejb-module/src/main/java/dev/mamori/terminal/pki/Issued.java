package dev.mamori.terminal.pki;

import dev.mamori.terminal.model.TerminalCertificate.IssuedFacts;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;

/** A certificate as it was issued. */
public record Issued(X509Certificate certificate) {

    /** What the register keeps of it. */
    public IssuedFacts facts() {
        try {
            return new IssuedFacts(
                    certificate.getSerialNumber().toString(16),
                    MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("a certificate cannot be read", unreadable);
        }
    }

    /** The certificate in PEM. */
    public String pem() {
        return Pem.of(certificate);
    }
}
