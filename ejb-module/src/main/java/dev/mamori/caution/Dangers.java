package dev.mamori.caution;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import dev.mamori.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every operation that cannot be taken back, as the running service declares it. */
@ApplicationScoped
class Dangers {

    private static final Set<Risk> FINAL = EnumSet.of(Risk.IRREVERSIBLE, Risk.EMERGENCY);

    @Inject
    BeanManager beans;

    private List<Operation> known;

    /** All of them, by name. */
    synchronized List<Operation> all() {
        if (known == null) {
            known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                    .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                    .map(method -> method.getAnnotation(Operation.class))
                    .filter(Objects::nonNull)
                    .filter(operation -> FINAL.contains(operation.risk()))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }
        return known;
    }

    /** The one of a name that must be shown before it is done. */
    Optional<Operation> foreseen(String name) {
        return all().stream()
                .filter(operation -> operation.risk() == Risk.IRREVERSIBLE
                        && operation.name().equals(name))
                .findFirst();
    }
}
