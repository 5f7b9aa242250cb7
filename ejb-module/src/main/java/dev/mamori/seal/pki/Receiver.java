package dev.mamori.seal.pki;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.KeyKinds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/** Who alone is to read an export: the owner of a certificate's key. */
public final class Receiver {

    private static final String POINTER = "/receiver";

    /** Places of {@code keyUsage} (RFC 5280, 4.2.1.3). */
    private static final int KEY_ENCIPHERMENT = 2;

    private static final int KEY_AGREEMENT = 4;

    private Receiver() {}

    /**
     * The certificate of a text in PEM, fit to encrypt to at an instant.
     *
     * @throws Invalid naming {@code /receiver}: unreadable, out of its time, a weak key, or a key for another use
     */
    public static X509Certificate of(String pem, Instant now) {
        var certificate = read(pem);
        if (!KeyKinds.accepted(certificate.getPublicKey())) {
            throw new Invalid(POINTER, "key-kind");
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())
                || now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new Invalid(POINTER, "certificate-time");
        }
        var uses = certificate.getKeyUsage();
        if (uses != null && !uses[rsa(certificate) ? KEY_ENCIPHERMENT : KEY_AGREEMENT]) {
            throw new Invalid(POINTER, "certificate-use");
        }
        return certificate;
    }

    /** Whether the key is an RSA key; otherwise it is one on a curve. */
    static boolean rsa(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey;
    }

    private static X509Certificate read(String pem) {
        try (var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (CertificateException | IOException unreadable) {
            throw new Invalid(POINTER, "certificate");
        }
    }
}
