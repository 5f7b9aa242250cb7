package dev.mamori.web.problem;

import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.StaleVersion;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what really happened under what the container wrapped around it. */
public final class Causes {

    private static final Set<String> TOLD = Set.of("max", "min", "value");

    private Causes() {}

    /** The domain's word for it, if there is one; nothing for what is broken rather than refused. */
    public static Optional<DomainException> domain(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return Optional.of(domain);
            }
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.of(invalid(violated));
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new StaleVersion());
            }
            if (cause instanceof EJBAccessException) {
                return Optional.of(new AccessDenied());
            }
        }
        return Optional.empty();
    }

    private static Invalid invalid(ConstraintViolationException violated) {
        return new Invalid(violated.getConstraintViolations().stream()
                .map(violation ->
                        new FieldError(pointer(violation.getPropertyPath()), rule(violation), parameters(violation)))
                .sorted(java.util.Comparator.comparing(FieldError::pointer).thenComparing(FieldError::rule))
                .toList());
    }

    /** The message template is the rule's name: {@code {rule.required}}. */
    private static String rule(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        return template.startsWith("{rule.")
                ? template.substring("{rule.".length(), template.length() - 1)
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> parameters(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(attribute -> TOLD.contains(attribute.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        attribute -> String.valueOf(attribute.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Leaves out method and parameter: {@code register.command.familyName} is {@code /familyName}. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            switch (node.getKind()) {
                case PROPERTY -> pointer.append('/').append(escaped(node.getName()));
                case PARAMETER -> pointer.append(pathless(path) ? "/" + node.getName() : "");
                default -> {
                    // methods, container elements and the like have no place in the body
                }
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
        }
        return pointer.toString();
    }

    private static boolean pathless(Path path) {
        for (var node : path) {
            if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                return false;
            }
        }
        return true;
    }

    /** Escapes a member's name for a JSON Pointer (RFC 6901, clause 3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
