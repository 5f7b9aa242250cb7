package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import java.util.UUID;

/**
 * A certificate as it is handed over, once.
 *
 * @param id the terminal's id
 * @param certificate what the register keeps of it
 * @param certificatePem the certificate
 * @param chainPem the issuing authority's certificate
 * @param keyFile PKCS#12 in Base64 with the key, null where the terminal made its own; kept nowhere
 * @param password what opens the key file, null without one; kept nowhere
 */
public record IssuedCertificate(
        UUID id,
        TerminalCertificateView certificate,
        String certificatePem,
        String chainPem,
        String keyFile,
        String password)
        implements Identified {

    @Override
    public String toString() {
        return "IssuedCertificate[" + id + "]";
    }
}
