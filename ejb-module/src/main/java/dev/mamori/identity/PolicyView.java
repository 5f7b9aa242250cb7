package dev.mamori.identity;

import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.model.SecurityPolicy;
import dev.mamori.platform.Identified;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A municipality's security policy: each value, and between what it may be chosen. */
public record PolicyView(UUID id, long version, List<Value> values) implements Identified {

    static PolicyView of(SecurityPolicy policy) {
        return new PolicyView(
                policy.id(),
                policy.version(),
                Arrays.stream(PolicyValue.values())
                        .map(value ->
                                new Value(value.word(), policy.of(value), value.least(), value.most(), value.usual()))
                        .toList());
    }

    /** One value with its bounds and what is usual. */
    public record Value(String name, int value, int least, int most, int usual) {}
}
