package dev.mamori.audit.format;

import dev.mamori.audit.AuditEventView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event as the Open Cybersecurity Schema Framework (OCSF 1.6.0) tells it: API Activity, class 6003 of category 6. What
 * the schema has no place for stands under {@code unmapped}, named as in the API.
 */
final class OcsfEvent {

    private static final String VERSION = "1.6.0";
    private static final int CATEGORY = 6;
    private static final int CLASS = 6003;
    private static final int ACTIVITIES = 100;

    private static final int CREATE = 1;
    private static final int READ = 2;
    private static final int UPDATE = 3;
    private static final int DELETE = 4;
    private static final int OTHER = 99;

    private static final Map<Pattern, Integer> ACTIVITY = Map.of(
            Pattern.compile(".*_(OPENED|ADDED|REGISTERED|WRITTEN|INVITED|CREATED)"), CREATE,
            Pattern.compile(".*_(LISTED|VIEWED|READ|SEARCHED|SHOWN|EXPORTED|PREVIEWED|MEASURED)"), READ,
            Pattern.compile(".*_(CHANGED|AMENDED|REPLACED|CLOSED|REOPENED|TRANSFERRED)"), UPDATE,
            Pattern.compile(".*_(DELETED|REMOVED|RETIRED)"), DELETE);

    private static final Map<String, Integer> USER = Map.of("STAFF", 1, "SYSTEM", 3, "CLIENT", OTHER, "NOBODY", 0);

    private OcsfEvent() {}

    static Map<String, Object> of(AuditEventView event) {
        var activity = activity(event.operation());
        var well = "SUCCESS".equals(event.outcome()) || "REPEATED".equals(event.outcome());
        var told = new LinkedHashMap<String, Object>();
        told.put("class_uid", CLASS);
        told.put("category_uid", CATEGORY);
        told.put("activity_id", activity);
        told.put("activity_name", event.operation());
        told.put("type_uid", CLASS * ACTIVITIES + activity);
        told.put("severity_id", well ? 1 : 2);
        told.put("time", event.at().toEpochMilli());
        told.put("time_dt", EventColumn.moment(event.at()));
        told.put("status_id", well ? 1 : 2);
        told.put("status_code", event.outcome());
        put(told, "status_detail", event.reason());
        told.put("metadata", metadata(event));
        told.put("actor", actor(event));
        told.put("api", Map.of("operation", event.operation(), "request", Map.of("uid", text(event.requestId()))));
        told.put("src_endpoint", endpoint(event));
        told.put("resources", resources(event));
        told.put("unmapped", unmapped(event));
        return told;
    }

    private static int activity(String operation) {
        return ACTIVITY.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(operation).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, Object> metadata(AuditEventView event) {
        return Map.of(
                "version", VERSION,
                "product", Map.of("name", "Mamori", "vendor_name", "Mamori"),
                "profiles", List.of("datetime"),
                "uid", text(event.id()),
                "sequence", event.seq(),
                "event_code", event.operation());
    }

    private static Map<String, Object> actor(AuditEventView event) {
        var user = new LinkedHashMap<String, Object>();
        user.put("name", event.actorName());
        put(user, "uid", event.actorId());
        user.put("type_id", USER.getOrDefault(event.actorKind(), OTHER));
        user.put("type", event.actorKind());
        var actor = new LinkedHashMap<String, Object>();
        actor.put("user", user);
        if (event.sessionId() != null) {
            actor.put("session", Map.of("uid", text(event.sessionId())));
        }
        return actor;
    }

    private static Map<String, Object> endpoint(AuditEventView event) {
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("ip", event.sourceAddress());
        put(endpoint, "uid", event.terminalId());
        return endpoint;
    }

    private static List<Map<String, Object>> resources(AuditEventView event) {
        var resources = new ArrayList<Map<String, Object>>();
        resource(resources, "object", event.subjectId());
        resource(resources, "resident", event.residentId());
        event.shown().forEach(id -> resource(resources, "shown", id));
        return resources;
    }

    private static void resource(List<Map<String, Object>> resources, String type, UUID id) {
        if (id != null) {
            resources.add(Map.of("type", type, "uid", text(id)));
        }
    }

    private static Map<String, Object> unmapped(AuditEventView event) {
        var rest = new LinkedHashMap<String, Object>();
        put(rest, "purpose", event.purpose());
        rest.put("risk", event.risk());
        rest.put("clockState", event.clockState());
        return rest;
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
