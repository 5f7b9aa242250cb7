package dev.mamori.seal;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees that the trail is only added to, that what is older than a minute is under a signed head, that the heads outside the
 * database are those in it, and that events are still what they were when they were sealed: the newest ones and some from
 * anywhere in the trail, each time others.
 */
@ApplicationScoped
@Probe(control = "18", name = "trail-is-what-was-sealed")
public class SealProbe implements ControlProbe {

    @Inject
    SealTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(trials.rights());
        var seen = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            var look = trials.look(code);
            look.broken().forEach(what -> broken.add("%06d: %s".formatted(code, what)));
            seen.add("%06d: %d events sealed, %d of them looked at".formatted(code, look.size(), look.lookedAt()));
        }
        return Finding.of(List.copyOf(seen), broken);
    }
}
