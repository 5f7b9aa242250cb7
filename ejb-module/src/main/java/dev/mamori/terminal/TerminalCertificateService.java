package dev.mamori.terminal;

import static dev.mamori.platform.Permission.TERMINAL_MANAGE;
import static dev.mamori.platform.Permission.TERMINAL_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;
import static dev.mamori.platform.Risk.IRREVERSIBLE;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.terminal.pki.SigningRequest;
import dev.mamori.terminal.store.TerminalCertificates;
import dev.mamori.terminal.store.TerminalSessions;
import dev.mamori.terminal.store.Terminals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;

/**
 * Terminals' certificates: issued for a key the terminal made, or with a key made for it, and revoked (control 16). What
 * holds a private key is answered once and never again, so these are not repeated under an idempotency key.
 */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class TerminalCertificateService {

    @Inject
    Terminals terminals;

    @Inject
    TerminalCertificates certificates;

    @Inject
    TerminalSessions sessions;

    @Inject
    CertificateDesk desk;

    @Inject
    Clock clock;

    /** All certificates a terminal ever had, the newest first. */
    @Operation(name = "TERMINAL_CERTIFICATES_LISTED", permission = TERMINAL_READ)
    public Slice<TerminalCertificateView> list(UUID terminal) {
        var of = terminals.get(terminal);
        return new Slice<>(
                certificates.of(of.id()).stream()
                        .map(TerminalCertificateView::of)
                        .toList(),
                null);
    }

    /** Issues a certificate for a key the terminal has made. */
    @Operation(name = "TERMINAL_CERTIFICATE_ISSUED", permission = TERMINAL_MANAGE, risk = IMPACTFUL, stepUp = true)
    public IssuedCertificate request(@NotNull(message = "{rule.required}") @Valid RequestCertificate command) {
        var terminal = terminals.get(command.id(), command.expectedVersion());
        return desk.issue(terminal, SigningRequest.key(command.signingRequest()));
    }

    /** Makes a key for a terminal, and hands it over in a file with its certificate, once. */
    @Operation(name = "TERMINAL_KEY_FILE_MADE", permission = TERMINAL_MANAGE, risk = IMPACTFUL, stepUp = true)
    public IssuedCertificate makeKeyFile(@NotNull(message = "{rule.required}") @Valid MakeKeyFile command) {
        return desk.issueWithKey(terminals.get(command.id(), command.expectedVersion()));
    }

    /** Revokes a certificate. */
    @Operation(name = "TERMINAL_CERTIFICATE_REVOKED", permission = TERMINAL_MANAGE, risk = IRREVERSIBLE)
    public TerminalCertificateView revoke(@NotNull(message = "{rule.required}") @Valid RevokeCertificate command) {
        var certificate = certificates.get(command.id(), command.expectedVersion());
        certificate.revoke(command.reason(), clock.instant());
        certificates.write();
        sessions.endBy(certificate.id(), "certificate-revoked");
        return TerminalCertificateView.of(certificate);
    }
}
