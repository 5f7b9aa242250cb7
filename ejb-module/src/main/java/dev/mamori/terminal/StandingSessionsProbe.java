package dev.mamori.terminal;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.terminal.store.TerminalTrials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks whether every session stands on a terminal that may be used, and on a live session of stage one. */
@ApplicationScoped
@Probe(control = "6-3", name = "sessions-stand-on-live-terminals")
public class StandingSessionsProbe implements ControlProbe {

    @Inject
    Municipalities municipalities;

    @Inject
    TerminalTrials trials;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        var codes = municipalities.codes();
        for (var municipality : codes) {
            trials.staleSessions(municipality).forEach(one -> broken.add("%06d: %s".formatted(municipality, one)));
        }
        return Finding.of(List.of(codes.size() + " municipalities' sessions"), broken);
    }
}
