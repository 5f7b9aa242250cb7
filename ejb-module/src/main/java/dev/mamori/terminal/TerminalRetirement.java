package dev.mamori.terminal;

import dev.mamori.caution.Effect;
import dev.mamori.caution.Forecast;
import dev.mamori.terminal.store.TerminalSessions;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What taking a terminal out of use ends: its certificates, its cards, and the work on it. */
@ApplicationScoped
class TerminalRetirement implements Forecast {

    @Inject
    Terminals terminals;

    @Inject
    TerminalSessions sessions;

    @Override
    public String operation() {
        return "TERMINAL_RETIRED";
    }

    @Override
    public Effect effect(UUID subject) {
        var terminal = terminals.get(subject);
        if (!terminal.state().next().contains(TerminalState.RETIRED)) {
            throw new MoveRefused();
        }
        var ends = sessions.of(subject);
        return new Effect(
                subject,
                terminal.label(),
                Map.of(
                        "terminals", 1L,
                        "sessions", (long) ends.personSessions(),
                        "certificates", (long) ends.certificates(),
                        "sims", (long) ends.sims()));
    }
}
