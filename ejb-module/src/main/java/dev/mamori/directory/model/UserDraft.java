package dev.mamori.directory.model;

import dev.mamori.directory.NoTarget;
import dev.mamori.directory.NotChangeable;
import dev.mamori.directory.PasswordNotTaken;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PathInvalid;
import dev.mamori.platform.Invalid;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the directory wants a user to be, while it is put together from a body or from changes. Roles, the municipality and
 * passwords cannot be said here: the first two are passed over, a password is refused.
 */
public final class UserDraft {

    private static final Set<String> KEPT = Set.of(
            "id",
            "username",
            "externalid",
            "displayname",
            "name.formatted",
            "name.familyname",
            "name.givenname",
            "employeenumber",
            "active");
    private static final Set<String> NEVER_WITHOUT = Set.of("id", "username", "active");
    private static final Set<String> HOLDERS = Set.of("name", AttributePath.ENTERPRISE.toLowerCase(Locale.ROOT));

    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> said = new java.util.HashSet<>();

    /** A draft that begins with what is there; nothing is said yet. */
    public static UserDraft from(Map<String, Object> standing) {
        var draft = new UserDraft();
        standing.forEach((name, value) -> draft.values.put(name, value));
        return draft;
    }

    /** Takes one change. */
    public void change(PatchOperation operation) {
        var removes = operation.removes();
        if (operation.path() != null) {
            put(AttributePath.of(operation.path()), removes ? null : operation.value());
        } else if (!removes && operation.value() instanceof Map<?, ?> members) {
            take(members);
        } else {
            throw new NoTarget();
        }
    }

    /** Takes everything a body says; what it says of other things is passed over. */
    public void take(Map<?, ?> members) {
        members.forEach((key, value) -> {
            var text = String.valueOf(key);
            if (value instanceof Map<?, ?> parts && HOLDERS.contains(text.toLowerCase(Locale.ROOT))) {
                var holder = "name".equalsIgnoreCase(text) ? "name." : "";
                parts.forEach((part, inner) -> takeMember(holder + part, inner));
            } else {
                takeMember(text, value);
            }
        });
    }

    private void takeMember(String key, Object value) {
        var name = AttributePath.name(key).orElse("");
        if ("password".equals(name)) {
            throw new PasswordNotTaken();
        }
        if (KEPT.contains(name) && (value != null || !NEVER_WITHOUT.contains(name))) {
            set(name, value);
        }
    }

    private void put(AttributePath path, Object value) {
        if ("password".equals(path.name())) {
            throw new PasswordNotTaken();
        }
        if ("name".equals(path.name()) && path.chosen() == null) {
            whole(value);
        } else if (KEPT.contains(path.name()) && path.chosen() == null) {
            set(path.name(), value);
        } else if (!path.notKept()) {
            throw new PathInvalid();
        }
    }

    private void whole(Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, inner) -> takeMember("name." + part, inner));
        } else if (value == null) {
            set("name.familyname", null);
            set("name.givenname", null);
        } else {
            throw new Invalid("/name", "type");
        }
    }

    private void set(String name, Object value) {
        if (value == null && NEVER_WITHOUT.contains(name)) {
            throw new NotChangeable();
        }
        if (value != null && !"active".equals(name) && !(value instanceof String)) {
            throw new Invalid("/" + name.replace('.', '/'), "type");
        }
        said.add(name);
        values.put(name, "active".equals(name) ? truth(value) : value);
    }

    /** One of the directories writes truth as a text. */
    private static Boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof String text && text.matches("(?i)true|false")) {
            return Boolean.valueOf(text);
        }
        throw new Invalid("/active", "type");
    }

    /** The text of an attribute, null where it has none. */
    public String text(String name) {
        return (String) values.get(name);
    }

    /** Whether the person may sign in; null where nothing was said. */
    public Boolean active() {
        return (Boolean) values.get("active");
    }

    /** How to address the person: as said; else as the name is said; else as before; else by the login id. */
    public String displayName() {
        if (said.contains("displayname") && text("displayname") != null) {
            return text("displayname");
        }
        if (said.contains("name.formatted") && text("name.formatted") != null) {
            return text("name.formatted");
        }
        if (text("displayname") != null && !said.contains("displayname")) {
            return text("displayname");
        }
        var parts = java.util.stream.Stream.of(text("name.familyname"), text("name.givenname"))
                .filter(part -> part != null)
                .collect(java.util.stream.Collectors.joining(" "));
        return parts.isBlank() ? text("username") : parts;
    }
}
