package dev.mamori.web.scim;

import dev.mamori.directory.DirectoryAttributes;
import dev.mamori.platform.Invalid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which attributes an answer has: those asked for, or all but some (RFC 7644, clause 3.9). Schemas and id are always there;
 * what belongs to a user is there only when asked for.
 */
final class Projection {

    private static final int LONGEST = 2_000;
    private static final Set<String> ALWAYS = Set.of("schemas", "id");

    private final Set<String> wanted;
    private final Set<String> unwanted;

    private Projection(Set<String> wanted, Set<String> unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    /** What the query says; both at once is a mistake. */
    static Projection of(String attributes, String excluded) {
        var wanted = names(attributes);
        var unwanted = names(excluded);
        if (!wanted.isEmpty() && !unwanted.isEmpty()) {
            throw new Invalid("/excludedAttributes", "format");
        }
        return new Projection(wanted, unwanted);
    }

    private static Set<String> names(String list) {
        if (list == null || list.isBlank()) {
            return Set.of();
        }
        if (list.length() > LONGEST) {
            throw new Invalid("/attributes", "size");
        }
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(DirectoryAttributes::plain)
                .collect(Collectors.toSet());
    }

    /** Whether something that is there by default is there now. */
    boolean shows(String attribute) {
        return wanted.isEmpty() ? !unwanted.contains(attribute) : named(attribute);
    }

    /** Whether something was asked for by name. */
    boolean names(Set<String> attributes) {
        return attributes.stream().anyMatch(this::named);
    }

    private boolean named(String attribute) {
        return wanted.stream()
                .anyMatch(one ->
                        one.equals(attribute) || one.startsWith(attribute + ".") || attribute.startsWith(one + "."));
    }

    /** The resource with what is to be there. */
    Map<String, Object> of(Map<String, Object> resource) {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return resource;
        }
        var shown = new LinkedHashMap<String, Object>();
        resource.forEach((name, value) -> {
            var plain = DirectoryAttributes.plain(name);
            if (ALWAYS.contains(plain)) {
                shown.put(name, value);
            } else if (value instanceof Map<?, ?> parts) {
                put(shown, name, parts(plain, parts));
            } else if (shows(plain)) {
                shown.put(name, value);
            }
        });
        return shown;
    }

    private static void put(Map<String, Object> shown, String name, Map<String, Object> parts) {
        if (!parts.isEmpty()) {
            shown.put(name, parts);
        }
    }

    private Map<String, Object> parts(String holder, Map<?, ?> parts) {
        var shown = new LinkedHashMap<String, Object>();
        parts.forEach((part, value) -> {
            var plain = DirectoryAttributes.part(holder, String.valueOf(part));
            if (shows(plain) && (!wanted.isEmpty() || !unwanted.contains(holder))) {
                shown.put(String.valueOf(part), value);
            }
        });
        return shown;
    }
}
