package dev.mamori.terminal;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.terminal.model.Terminal;
import dev.mamori.terminal.model.TerminalCertificate;
import dev.mamori.terminal.pki.Issued;
import dev.mamori.terminal.pki.KeyPack;
import dev.mamori.terminal.pki.TerminalAuthority;
import dev.mamori.terminal.pki.TerminalName;
import dev.mamori.terminal.store.TerminalCertificates;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

/** Issues certificates in the name the register knows a terminal by, and lets the one before run out. */
@ApplicationScoped
class CertificateDesk {

    @Inject
    TerminalAuthority authority;

    @Inject
    Terminals terminals;

    @Inject
    TerminalCertificates certificates;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    IssuedCertificate issue(Terminal terminal, PublicKey key) {
        var issued = certify(terminal, key);
        return handOver(terminal, issued, null, null);
    }

    IssuedCertificate issueWithKey(Terminal terminal) {
        var pair = KeyPack.newKey();
        var issued = certify(terminal, pair.getPublic());
        var password = KeyPack.newPassword();
        var file = KeyPack.file(pair, issued, authority.certificate(), password);
        return handOver(terminal, issued, Base64.getEncoder().encodeToString(file), password);
    }

    private Issued certify(Terminal terminal, PublicKey key) {
        terminal.certified();
        var municipality = caller.get().municipality();
        var organization = municipalities.nameOf(municipality).orElseThrow();
        return authority.issue(new TerminalName(municipality, organization, terminal.label()), key, clock.instant());
    }

    private IssuedCertificate handOver(Terminal terminal, Issued issued, String keyFile, String password) {
        var now = clock.instant();
        certificates.issuedTo(List.of(terminal.id())).forEach(before -> before.succeeded(now));
        var kept = new TerminalCertificate(terminal.id(), issued.facts(), now);
        terminals.write();
        certificates.add(kept);
        return new IssuedCertificate(
                terminal.id(),
                TerminalCertificateView.of(kept),
                issued.pem(),
                new Issued(authority.certificate()).pem(),
                keyFile,
                password);
    }
}
