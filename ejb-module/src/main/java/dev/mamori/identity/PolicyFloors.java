package dev.mamori.identity;

import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.store.PolicyQuestions;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks whether any municipality's policy stands below its floor in the database, whoever put it there (control 6). */
@ApplicationScoped
class PolicyFloors {

    @Inject
    PolicyQuestions policies;

    @Inject
    Municipalities municipalities;

    List<String> broken(Set<PolicyValue> values) {
        var broken = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            var stored = policies.stored(code);
            if (stored.isEmpty()) {
                broken.add("a municipality has no security policy");
                continue;
            }
            values.stream()
                    .filter(value -> !value.allows(stored.get().get(value)))
                    .forEach(value -> broken.add("a municipality's " + value.word() + " is below its floor"));
        }
        return broken;
    }
}
