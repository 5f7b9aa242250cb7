package dev.mamori.identity;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.model.SecurityPolicy;
import dev.mamori.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Changes the security policy when a second person agrees (controls 6, 26). */
@ApplicationScoped
public class PolicyChange implements FourEyesAction<PolicyChange.Asked> {

    static final String NAME = "POLICY_CHANGED";

    @Inject
    SecurityPolicies policies;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payloadType() {
        return Asked.class;
    }

    @Override
    public Permission approver() {
        return Permission.POLICY_CHANGE;
    }

    /** From what to what: a policy that was changed in between is another effect, and voids the request. */
    @Override
    public Effect effect(Asked asked) {
        var policy = policies.current();
        var numbers = new TreeMap<String, Long>();
        asked.chosen().forEach((value, chosen) -> {
            numbers.put("policy." + value.word() + ".now", (long) policy.of(value));
            numbers.put("policy." + value.word() + ".then", (long) chosen);
        });
        return new Effect(policy.id(), "policy", numbers);
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        var below = SecurityPolicy.below(asked.chosen());
        if (!below.isEmpty()) {
            throw new BelowFloor(below);
        }
        var policy = policies.current();
        policy.choose(asked.chosen());
        return policy.id();
    }

    /** Which values, by name. */
    public record Asked(Map<String, Integer> values) {

        static Asked of(ChangePolicy command) {
            var values = new TreeMap<String, Integer>();
            command.chosen().forEach((value, chosen) -> values.put(value.word(), chosen));
            return new Asked(values);
        }

        Map<PolicyValue, Integer> chosen() {
            var chosen = new EnumMap<PolicyValue, Integer>(PolicyValue.class);
            values.forEach((word, value) -> chosen.put(PolicyValue.of(word), value));
            return chosen;
        }
    }
}
