package dev.mamori.web.frame;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.platform.StaleVersion;
import dev.mamori.platform.VersionRequired;
import java.util.Map;
import java.util.UUID;

/**
 * A request's JSON object on its way to becoming a command. What the path and the headers say is put in here, and refused
 * where the body says it too.
 */
public final class Body {

    /** A change by merge patch (RFC 7396); plain JSON is read the same way. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final ObjectMapper json;
    private final ObjectNode members;

    Body(ObjectMapper json, ObjectNode members) {
        this.json = json;
        this.members = members;
    }

    /** The body with a member that the path says. */
    public Body with(String member, Object value) {
        if (members.has(member)) {
            throw UnreadableBody.readOnly(member);
        }
        members.set(member, json.valueToTree(value));
        return this;
    }

    /** The body as a change of an object, based on the version that {@code If-Match} says (RFC 9110, clause 13.1.1). */
    public Body changing(UUID id, String ifMatch) {
        return with("id", id).with("expectedVersion", version(ifMatch));
    }

    /** The body with a member's usual value where it says none. */
    public Body unlessSaid(String member, Object usual) {
        if (!members.has(member)) {
            members.set(member, json.valueToTree(usual));
        }
        return this;
    }

    /** The body's members as they are, for what has no fixed shape. */
    public Map<String, Object> members() {
        return json.convertValue(members, new TypeReference<Map<String, Object>>() {});
    }

    /** The command the body is. */
    public <T> T as(Class<T> command) {
        try {
            return json.treeToValue(members, command);
        } catch (JacksonException complaint) {
            throw UnreadableBody.of(complaint);
        }
    }

    /** The version an {@code If-Match} header names. */
    public static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        var tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new StaleVersion();
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
