package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.store.IdentityTrials;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sees that nobody privileged goes on without a second factor, and that a password alone opens nothing for them. */
@ApplicationScoped
@Probe(control = "13", name = "privileged-need-a-second-factor")
public class SecondFactorProbe implements ControlProbe {

    @Inject
    IdentityTrials trials;

    @Inject
    PolicyFloors floors;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<>(
                floors.broken(EnumSet.of(PolicyValue.PRIVILEGED_IDLE_MINUTES, PolicyValue.PRIVILEGED_SESSION_HOURS)));
        Arrays.stream(Role.values())
                .filter(Role::privileged)
                .filter(role -> !Sessions.permissions(Set.of(role), false).equals(Set.of(Permission.OWN_SESSION)))
                .forEach(role -> broken.add(role + " may do something with a password alone"));
        for (var code : municipalities.codes()) {
            if (trials.withoutSecondFactor(code) > 0) {
                broken.add("a privileged account goes on without a second factor");
            }
            if (trials.openSecrets(code) > 0) {
                broken.add("a second factor's secret does not rest encrypted");
            }
        }
        return Finding.of(
                List.of("privileged roles with a password alone", "privileged accounts of every municipality"), broken);
    }
}
