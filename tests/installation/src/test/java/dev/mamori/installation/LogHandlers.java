package dev.mamori.installation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Everything in the server's configuration that writes a log into a file, found by what it is called, not by a list. */
final class LogHandlers {

    private LogHandlers() {}

    /** Each handler that writes into a file, by its address, with its settings. */
    static Map<String, JsonNode> of(JsonNode configuration) {
        var found = new TreeMap<String, JsonNode>();
        look(configuration, "", found);
        return found;
    }

    /** Whether it begins a new file at a size and keeps a number of them. */
    static boolean capped(String address, JsonNode settings) {
        return address.matches(".*/size-rotating-file-[a-z-]+=[^/]+")
                && settings.path("rotate-size").asText("").matches("\\d+[kmKM]")
                && settings.path("max-backup-index").asInt(0) >= 1;
    }

    private static void look(JsonNode node, String address, Map<String, JsonNode> found) {
        node.properties().forEach(member -> {
            var kind = member.getKey();
            var value = member.getValue();
            var handlers = kind.endsWith("file-handler") || kind.endsWith("file-audit-log");
            if (handlers && value.isObject()) {
                value.properties().forEach(one -> found.put(address + "/" + kind + "=" + one.getKey(), one.getValue()));
            } else if ("access-log".equals(kind) && value.isObject()) {
                found.put(address + "/access-log", value);
            } else if (value.isObject()) {
                look(value, address + "/" + kind, found);
            }
        });
    }
}
