package dev.mamori.directory.model;

import dev.mamori.directory.NoTarget;
import dev.mamori.directory.NotChangeable;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PathInvalid;
import dev.mamori.platform.Invalid;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who the directory wants to be in a group, while it is put together from changes. */
public final class MemberDraft {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Set<String> PASSED_OVER = Set.of("externalid", "id", "schemas", "meta");

    private final String displayName;
    private final Set<UUID> members;

    /** A draft that begins with those who are in it. */
    public MemberDraft(String displayName, Collection<UUID> members) {
        this.displayName = displayName;
        this.members = new LinkedHashSet<>(members);
    }

    /** Takes one change. */
    public void change(PatchOperation operation) {
        if (operation.path() != null) {
            put(AttributePath.of(operation.path()), operation);
        } else if (!operation.removes() && operation.value() instanceof Map<?, ?> said) {
            take(said, operation.replaces());
        } else {
            throw new NoTarget();
        }
    }

    /** Takes everything a body says. */
    public void take(Map<?, ?> said, boolean instead) {
        said.forEach((key, value) -> {
            switch (AttributePath.name(String.valueOf(key)).orElse("")) {
                case "members" -> add(ids(value), instead);
                case "displayname" -> named(value);
                default -> {
                    // what else a directory says of a group is not kept
                }
            }
        });
    }

    private void put(AttributePath path, PatchOperation operation) {
        switch (path.name()) {
            case "members" -> members(path.chosen(), operation);
            case "displayname" -> named(operation.removes() ? null : operation.value());
            default -> {
                if (!PASSED_OVER.contains(path.name())) {
                    throw new PathInvalid();
                }
            }
        }
    }

    private void members(Filter chosen, PatchOperation operation) {
        if (!operation.removes()) {
            if (chosen != null) {
                throw new PathInvalid();
            }
            add(ids(operation.value()), operation.replaces());
        } else if (chosen != null) {
            members.removeIf(id -> chosen.holds(part -> value(part, id)));
        } else if (operation.value() == null) {
            members.clear();
        } else {
            members.removeAll(ids(operation.value()));
        }
    }

    private static List<String> value(String part, UUID id) {
        if (!"value".equals(part)) {
            throw new PathInvalid();
        }
        return List.of(id.toString());
    }

    private void add(Set<UUID> ids, boolean instead) {
        if (instead) {
            members.clear();
        }
        members.addAll(ids);
    }

    private void named(Object name) {
        if (!displayName.equals(name)) {
            throw new NotChangeable();
        }
    }

    private static Set<UUID> ids(Object value) {
        var ids = new LinkedHashSet<UUID>();
        for (var one : value instanceof Collection<?> several ? several : List.of(value == null ? "" : value)) {
            var id = one instanceof Map<?, ?> member ? member.get("value") : one;
            if (!(id instanceof String text) || !ID.matcher(text).matches()) {
                throw new Invalid("/members", "id");
            }
            ids.add(UUID.fromString(text));
        }
        return ids;
    }

    /** Who is to be in it. */
    public Set<UUID> members() {
        return Set.copyOf(members);
    }
}
