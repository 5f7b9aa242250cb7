package dev.mamori.identity;

import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.store.GuardRows;
import dev.mamori.identity.store.GuardRows.Guarded;
import dev.mamori.identity.store.IdentityTrials;
import dev.mamori.platform.Caller;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Locks a canary through the guard that every sign-in passes, sees that the next attempt is refused though nothing was
 * wrong with it, and takes the canary away again. Nobody's account is touched.
 */
@ApplicationScoped
@Probe(control = "24", name = "lockout-holds")
public class LockProbe implements ControlProbe {

    @Inject
    LoginGuard guard;

    @Inject
    GuardRows rows;

    @Inject
    PolicyFloors floors;

    @Inject
    IdentityTrials trials;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(floors.broken(
                EnumSet.of(PolicyValue.LOCK_THRESHOLD, PolicyValue.LOCK_MINUTES, PolicyValue.TERMINAL_BUDGET)));
        var canary = "canary " + Ids.next();
        var service = Caller.system(Caller.SERVICE, "probe", Set.of());
        try {
            var admitted = 0;
            while (admitted <= PolicyValue.LOCK_THRESHOLD.most()
                    && guard.admit(service, canary).isPresent()) {
                admitted++;
            }
            if (admitted > PolicyValue.LOCK_THRESHOLD.most() || admitted < PolicyValue.LOCK_THRESHOLD.least()) {
                broken.add("a login id was admitted " + admitted + " times in a row");
            }
        } finally {
            rows.forget(new Guarded(Caller.SERVICE, guard.key(Caller.SERVICE, canary), null));
        }
        if (municipalities.codes().stream().anyMatch(code -> trials.oddLocks(code) > 0)) {
            broken.add("a lock stands in the database that no sign-in can have made");
        }
        return Finding.of(List.of("a canary was locked and refused", "lock values of every policy"), broken);
    }
}
