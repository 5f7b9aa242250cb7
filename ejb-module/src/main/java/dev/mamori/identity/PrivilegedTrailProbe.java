package dev.mamori.identity;

import dev.mamori.identity.store.IdentityTrials;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Sees that every live session of a privileged person came in by the door, and that the trail tells of it. */
@ApplicationScoped
@Probe(control = "26", name = "privileged-sessions-are-in-the-trail")
public class PrivilegedTrailProbe implements ControlProbe {

    @Inject
    IdentityTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = municipalities.codes().stream()
                .filter(code -> trials.unseenSessions(code) > 0)
                .map(code -> "a privileged session is alive that the trail does not know")
                .toList();
        return Finding.of(List.of("live privileged sessions of every municipality"), broken);
    }
}
