package dev.mamori.supplier;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/**
 * Sees that nobody works for the provider without the city's approval, that no personal data is handed on abroad, and that
 * whose place has ended gets in no more; a review that is too old leaves it unproven (control 10).
 */
@ApplicationScoped
@Probe(control = "10", name = "subcontracting-approved")
public class SubcontractingProbe implements ControlProbe {

    @Inject
    SupplierTrials trials;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(trials.unapproved());
        broken.addAll(trials.abroad());
        broken.addAll(trials.live());
        broken.addAll(trials.inCityRoles());
        return Finding.of(trials.seen(), broken, trials.unproven());
    }
}
