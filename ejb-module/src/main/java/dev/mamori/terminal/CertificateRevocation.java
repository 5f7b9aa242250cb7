package dev.mamori.terminal;

import dev.mamori.caution.Effect;
import dev.mamori.caution.Forecast;
import dev.mamori.terminal.store.TerminalCertificates;
import dev.mamori.terminal.store.TerminalSessions;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What revoking a certificate ends: the sessions that were opened by it. It is called as its terminal is. */
@ApplicationScoped
class CertificateRevocation implements Forecast {

    @Inject
    TerminalCertificates certificates;

    @Inject
    Terminals terminals;

    @Inject
    TerminalSessions sessions;

    @Override
    public String operation() {
        return "TERMINAL_CERTIFICATE_REVOKED";
    }

    @Override
    public Effect effect(UUID subject) {
        var certificate = certificates.get(subject);
        if (certificate.state() == CertificateState.REVOKED) {
            throw new MoveRefused();
        }
        var terminal = terminals.get(certificate.terminalId());
        return new Effect(
                subject, terminal.label(), Map.of("certificates", 1L, "sessions", (long) sessions.openedBy(subject)));
    }
}
