package dev.mamori.incident;

import dev.mamori.incident.store.ReachTrials;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees that whom something touched can be told at any moment and completely: each person the last events tell of is found
 * by them, and what is not sorted yet is young.
 */
@ApplicationScoped
@Probe(control = "8-1", name = "reach-can-be-told")
public class ReachProbe implements ControlProbe {

    @Inject
    ReachTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            if (trials.missing(code) > 0) {
                broken.add("events tell of persons who are not found by them");
            }
            if (trials.late(code) > 0) {
                broken.add("the trail has not been sorted by person for five minutes");
            }
            if (trials.ahead(code)) {
                broken.add("the trail was sorted in another database than this one");
            }
        }
        return Finding.of(List.of("the last 500 events of every municipality that tell of persons"), broken);
    }
}
