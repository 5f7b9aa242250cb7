package dev.mamori.seal;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/**
 * Makes what the city would be given, of each municipality's newest events, and has the city's own program check it: what it
 * needs to look into an incident can be had at any moment.
 */
@ApplicationScoped
@Probe(control = "8-3", name = "trail-can-be-given")
public class BundleProbe implements ControlProbe {

    @Inject
    BundleTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        var seen = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            trials.make(code).ifPresent(trial -> {
                seen.add("%06d: %d bytes, checked by the verifier in them".formatted(code, trial.size()));
                if (!trial.good()) {
                    broken.add("%06d: %s".formatted(code, trial.said()));
                }
            });
        }
        return seen.isEmpty() ? Finding.unseen("nothing is sealed yet") : Finding.of(seen, broken);
    }
}
