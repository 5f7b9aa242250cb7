package dev.mamori.web.scim;

import dev.mamori.directory.PatchOperation;
import dev.mamori.platform.Invalid;
import dev.mamori.web.frame.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The changes that a body lists (RFC 7644, clause 3.5.2). */
final class Changes {

    private Changes() {}

    static List<PatchOperation> of(Body body) {
        var operations = member(body.members(), "Operations");
        if (!(operations instanceof List<?> list)) {
            throw new Invalid("/Operations", "type");
        }
        var changes = new ArrayList<PatchOperation>();
        for (var index = 0; index < list.size(); index++) {
            changes.add(change(list.get(index), "/Operations/" + index));
        }
        return changes;
    }

    private static PatchOperation change(Object one, String pointer) {
        if (!(one instanceof Map<?, ?> members)) {
            throw new Invalid(pointer, "type");
        }
        return new PatchOperation(
                text(members, "op", pointer), text(members, "path", pointer), member(members, "value"));
    }

    private static String text(Map<?, ?> members, String name, String pointer) {
        var value = member(members, name);
        if (value != null && !(value instanceof String)) {
            throw new Invalid(pointer + "/" + name, "type");
        }
        return (String) value;
    }

    private static Object member(Map<?, ?> members, String name) {
        return members.entrySet().stream()
                .filter(member -> name.equalsIgnoreCase(String.valueOf(member.getKey())))
                .map(member -> (Object) member.getValue())
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
