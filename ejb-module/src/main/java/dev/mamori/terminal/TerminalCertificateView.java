package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.terminal.model.TerminalCertificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A terminal's certificate.
 *
 * @param serialNumber hexadecimal, null where it is older than the register
 * @param sha256 of the certificate, hexadecimal
 * @param usableUntil until when it opens stage one: its end, or a week after its successor was issued
 */
public record TerminalCertificateView(
        UUID id,
        long version,
        UUID terminalId,
        String serialNumber,
        String sha256,
        Instant notBefore,
        Instant notAfter,
        Instant usableUntil,
        CertificateState state,
        Instant issuedAt,
        Instant firstUsedAt,
        Instant revokedAt,
        RevocationReason revocationReason)
        implements Identified {

    static TerminalCertificateView of(TerminalCertificate certificate) {
        return new TerminalCertificateView(
                certificate.id(),
                certificate.version(),
                certificate.terminalId(),
                certificate.serialNumber(),
                HexFormat.of().formatHex(certificate.sha256()),
                certificate.notBefore(),
                certificate.notAfter(),
                certificate.usableUntil(),
                certificate.state(),
                certificate.issuedAt(),
                certificate.firstUsedAt(),
                certificate.revokedAt(),
                certificate.revocationReason());
    }
}
