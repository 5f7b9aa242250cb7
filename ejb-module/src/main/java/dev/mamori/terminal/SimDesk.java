package dev.mamori.terminal;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.terminal.model.Sim;
import dev.mamori.terminal.store.Terminals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What stands beside the register of SIM cards: the terminals they are in. */
@ApplicationScoped
class SimDesk {

    @Inject
    Terminals terminals;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** Refuses a terminal that does not exist or is wired. */
    void requireTerminal(UUID terminal) {
        if (terminal != null
                && (!terminals.has(terminal) || terminals.get(terminal).sheet().kind() != TerminalKind.FIELD)) {
            throw new Invalid("/terminalId", "field-terminal");
        }
    }

    SimView view(Sim sim) {
        return views(List.of(sim), 1).items().get(0);
    }

    Slice<SimView> views(List<Sim> page, int limit) {
        var ids = page.stream()
                .map(sim -> sim.sheet().terminalId())
                .filter(Objects::nonNull)
                .toList();
        var labels = terminals.labels(ids);
        var views = page.stream()
                .map(sim -> SimView.of(sim, labels.get(sim.sheet().terminalId()), now()))
                .toList();
        return Slice.cut(views, limit, view -> Cursor.of(view.iccid()));
    }
}
