package dev.mamori.incident;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import dev.mamori.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each operation does to a person's data, as the running service declares it: what opens personal data shows it, or
 * takes it out where that has consequences; everything else that concerns a person writes.
 */
@ApplicationScoped
public class Touching {

    /** Opens what was disclosed to the provider; its purpose was stated when the city approved it. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("DISCLOSED_CONTENT_OPENED");

    @Inject
    BeanManager beans;

    private Map<String, Touch> known;

    /** What operations of these names did. */
    Set<Touch> of(Collection<String> operations) {
        return operations.stream().map(this::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Touch.class)));
    }

    /** The names of the operations of each kind. */
    Map<Touch, List<String>> operations() {
        return Arrays.stream(Touch.values()).collect(Collectors.toMap(Function.identity(), this::named));
    }

    private List<String> named(Touch touch) {
        return known().entrySet().stream()
                .filter(one -> one.getValue() == touch)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Touch of(String operation) {
        return known().getOrDefault(operation, Touch.CHANGED);
    }

    private synchronized Map<String, Touch> known() {
        if (known == null) {
            known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                    .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                    .map(method -> method.getAnnotation(Operation.class))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toMap(Operation::name, Touching::of, (one, same) -> one));
        }
        return known;
    }

    private static Touch of(Operation operation) {
        if (SEEN_ELSEWHERE.contains(operation.name())) {
            return Touch.SEEN;
        }
        if (!operation.personal()) {
            return Touch.CHANGED;
        }
        return operation.risk() == Risk.ROUTINE ? Touch.SEEN : Touch.TAKEN_OUT;
    }
}
