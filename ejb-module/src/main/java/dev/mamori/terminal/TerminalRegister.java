package dev.mamori.terminal;

import dev.mamori.terminal.model.Sim;
import dev.mamori.terminal.model.Terminal;
import dev.mamori.terminal.model.TerminalCertificate;
import dev.mamori.terminal.pki.Issued;
import dev.mamori.terminal.pki.Pem;
import dev.mamori.terminal.store.Sims;
import dev.mamori.terminal.store.TerminalCertificates;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Registers the terminals and SIM cards of a municipality that is being set up. */
@ApplicationScoped
public class TerminalRegister {

    @Inject
    Terminals terminals;

    @Inject
    TerminalCertificates certificates;

    @Inject
    Sims sims;

    @Inject
    FilterDesk filter;

    @Inject
    Clock clock;

    /** Registers a terminal with its certificate in PEM; it is ready for use. */
    public UUID add(RegisterTerminal planned, UUID department, String certificatePem) {
        var terminal = new Terminal(planned.label(), planned.sheet(department), clock.instant());
        terminal.certified();
        terminals.add(terminal);
        var facts = new Issued(Pem.certificate(certificatePem)).facts();
        certificates.add(new TerminalCertificate(terminal.id(), facts, clock.instant()));
        return terminal.id();
    }

    /** Registers a card: active in its terminal, or, without one, as ordered. */
    public void add(RegisterSim planned) {
        var sheet = planned.sheet();
        var sim = new Sim(sheet, clock.instant());
        if (sheet.terminalId() != null) {
            sim.move(SimState.ACTIVE, null, clock.instant());
        }
        sims.add(sim);
    }

    /** Compares the carrier's first export with the register. */
    public void compare(String carrierExport) {
        filter.compare(carrierExport);
    }
}
