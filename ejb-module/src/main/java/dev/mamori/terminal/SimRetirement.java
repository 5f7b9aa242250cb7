package dev.mamori.terminal;

import dev.mamori.caution.Effect;
import dev.mamori.caution.Forecast;
import dev.mamori.terminal.store.Sims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What taking a SIM card out of use ends: the card, and the way of the terminal it is in. */
@ApplicationScoped
class SimRetirement implements Forecast {

    @Inject
    Sims sims;

    @Override
    public String operation() {
        return "SIM_RETIRED";
    }

    @Override
    public Effect effect(UUID subject) {
        var sim = sims.get(subject);
        if (!sim.state().next().contains(SimState.RETIRED)) {
            throw new MoveRefused();
        }
        var cutOff = sim.state() == SimState.ACTIVE && sim.sheet().terminalId() != null ? 1L : 0L;
        return new Effect(subject, sim.sheet().iccid(), Map.of("sims", 1L, "terminalsCutOff", cutOff));
    }
}
