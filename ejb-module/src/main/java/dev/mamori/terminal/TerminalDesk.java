package dev.mamori.terminal;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.tenancy.Departments;
import dev.mamori.terminal.model.Terminal;
import dev.mamori.terminal.model.TerminalCertificate;
import dev.mamori.terminal.store.Sims;
import dev.mamori.terminal.store.TerminalCertificates;
import dev.mamori.terminal.store.TerminalSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What stands beside the register of terminals: certificates, cards, sessions, departments. */
@ApplicationScoped
class TerminalDesk {

    /** From when on a certificate's end or a card's rest asks for attention. */
    static final Duration SOON = Duration.ofDays(30);

    @Inject
    TerminalCertificates certificates;

    @Inject
    Sims sims;

    @Inject
    TerminalSessions sessions;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** The department of a code or id; null where none is said. */
    UUID department(String said) {
        return said == null || said.isEmpty()
                ? null
                : departments.idOf(said).orElseThrow(() -> new Invalid("/department", "department"));
    }

    TerminalView view(Terminal terminal) {
        return view(terminal, sessions.of(terminal.id()));
    }

    private TerminalView view(Terminal terminal, Ends ends) {
        var ids = List.of(terminal.id());
        var until = until(terminal, certificates.issuedTo(ids));
        return TerminalView.of(terminal, code(terminal), attention(terminal, until, withSim(ids)), ends);
    }

    Slice<TerminalLine> lines(List<Terminal> page, int limit) {
        var ids = page.stream().map(Terminal::id).toList();
        var issued = certificates.issuedTo(ids);
        var carded = withSim(ids);
        var lines = page.stream()
                .map(terminal -> TerminalLine.of(
                        terminal,
                        code(terminal),
                        until(terminal, issued),
                        attention(terminal, until(terminal, issued), carded)))
                .toList();
        return Slice.cut(lines, limit, line -> Cursor.of(line.label()));
    }

    /** Ends everything that stands on a terminal which is not used any more; says in the view what that was. */
    TerminalView ended(Terminal terminal, RevocationReason why) {
        var ends = sessions.of(terminal.id());
        certificates.issuedTo(List.of(terminal.id())).forEach(certificate -> certificate.revoke(why, now()));
        sims.of(List.of(terminal.id())).forEach(sim -> sim.terminalEnded(why, terminal.stateReason()));
        sims.write();
        endSessions(terminal);
        return view(terminal, ends);
    }

    void endSessions(Terminal terminal) {
        sessions.endAll(terminal.id(), "terminal-" + terminal.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    private List<Attention> attention(Terminal terminal, Instant until, List<UUID> carded) {
        var attention = new ArrayList<Attention>();
        if (terminal.state().inUse()) {
            if (until == null) {
                attention.add(Attention.NO_CERTIFICATE);
            } else if (until.isBefore(now().plus(SOON))) {
                attention.add(Attention.CERTIFICATE_ENDS_SOON);
            }
            if (terminal.sheet().kind() == TerminalKind.FIELD && !carded.contains(terminal.id())) {
                attention.add(Attention.NO_ACTIVE_SIM);
            }
        }
        return List.copyOf(attention);
    }

    private Instant until(Terminal terminal, List<TerminalCertificate> issued) {
        return issued.stream()
                .filter(certificate -> certificate.terminalId().equals(terminal.id()))
                .map(TerminalCertificate::usableUntil)
                .filter(until -> until.isAfter(now()))
                .max(Instant::compareTo)
                .orElse(null);
    }

    private List<UUID> withSim(List<UUID> terminals) {
        return sims.of(terminals).stream()
                .filter(sim -> sim.state() == SimState.ACTIVE)
                .map(sim -> sim.sheet().terminalId())
                .toList();
    }

    private String code(Terminal terminal) {
        return departments.codes().get(terminal.sheet().departmentId());
    }
}
