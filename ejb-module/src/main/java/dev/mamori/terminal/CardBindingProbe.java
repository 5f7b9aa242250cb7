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

/**
 * Looks whether every field terminal has its card, whether live sessions come from it, and whether the carrier's filter
 * is what the register says.
 */
@ApplicationScoped
@Probe(control = "6-2", name = "cards-and-carrier-filter")
public class CardBindingProbe implements ControlProbe {

    @Inject
    Municipalities municipalities;

    @Inject
    TerminalTrials trials;

    @Inject
    FilterWatch filter;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        var codes = municipalities.codes();
        for (var municipality : codes) {
            trials.looseCards(municipality).forEach(one -> broken.add("%06d: %s".formatted(municipality, one)));
            filter.broken(municipality).forEach(one -> broken.add("%06d: %s".formatted(municipality, one)));
        }
        return Finding.of(List.of(codes.size() + " municipalities' cards, sessions and carrier filters"), broken);
    }
}
