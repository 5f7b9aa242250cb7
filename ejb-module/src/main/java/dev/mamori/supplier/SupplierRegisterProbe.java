package dev.mamori.supplier;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Sees that every supplier at work stands in the register with all its facts and its approval (control 11). */
@ApplicationScoped
@Probe(control = "11", name = "supplier-register-complete")
public class SupplierRegisterProbe implements ControlProbe {

    @Inject
    SupplierTrials trials;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(trials.lacking());
        broken.addAll(trials.unapproved());
        broken.addAll(trials.live());
        return Finding.of(trials.seen(), broken, trials.unproven());
    }
}
