package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Makes every wrong value of every field from a body's schema: one fault a body, and where the fault is. */
final class BadValues {

    private final Description description;
    private final JsonNode good;
    private final List<Fault> faults = new ArrayList<>();

    private BadValues(Description description, JsonNode good) {
        this.description = description;
        this.good = good;
    }

    /** A body with one fault. */
    record Fault(String pointer, String what, JsonNode body) {

        @Override
        public String toString() {
            return pointer + " " + what;
        }
    }

    static List<Fault> of(JsonNode schema, JsonNode good) {
        var values = new BadValues(Description.ofProduct(), good);
        values.members(schema, good, "");
        return values.faults;
    }

    private void members(JsonNode schema, JsonNode object, String at) {
        for (var property : description.resolve(schema).path("properties").properties()) {
            var pointer = at + "/" + property.getKey();
            field(description.resolve(property.getValue()), pointer);
            if (contains(schema.path("required"), property.getKey())) {
                fault(pointer, "absent", MissingNode.getInstance());
            }
            nested(property.getValue(), object.path(property.getKey()), pointer);
        }
    }

    private void nested(JsonNode property, JsonNode value, String pointer) {
        var items = description.resolve(property.path("items"));
        if (items.has("properties") && !value.isEmpty()) {
            members(items, value.get(0), pointer + "/0");
        }
    }

    private void field(JsonNode schema, String pointer) {
        if (!admits(schema, "null") && !schema.has("oneOf")) {
            fault(pointer, "null", Json.read("null"));
        }
        if (admits(schema, "string")) {
            text(schema, pointer);
        }
        for (var type : List.of("integer", "number", "boolean", "array", "object")) {
            if (admits(schema, type)) {
                wrong(pointer, type);
            }
        }
        if (schema.has("minimum")) {
            fault(
                    pointer,
                    "too small",
                    Json.read(Long.toString(schema.get("minimum").longValue() - 1)));
            fault(
                    pointer,
                    "too large",
                    Json.read(Long.toString(schema.get("maximum").longValue() + 1)));
        }
    }

    private void text(JsonNode schema, String pointer) {
        for (var value : List.of("7", "1.5", "1e400", "true", "[]", "{}", "[1941,5,3]")) {
            fault(pointer, value, Json.read(value));
        }
        // NUL, a bell, half a character on either side, a line separator, a turn of direction
        for (var bad : List.of("\\u0000", "\\u0007", "\\ud83d", "\\ude00", "\\u2028", "\\u202e")) {
            fault(pointer, bad, Json.read("\"" + sample(schema) + bad + "\""));
        }
        if (!schema.path("x-multiline").booleanValue()) {
            fault(pointer, "two lines", Json.read("\"" + sample(schema) + "\\nx\""));
        }
        if (schema.has("maxLength")) {
            fault(
                    pointer,
                    "too long",
                    text(sample(schema).repeat(schema.get("maxLength").intValue() + 1)));
        }
        if (schema.has("minLength") || schema.has("format") || schema.has("enum")) {
            fault(pointer, "empty", text(""));
            fault(pointer, "blank", text(" \u3000 "));
        }
        if (schema.has("format") || schema.has("enum") || schema.has("pattern")) {
            fault(pointer, "other words", text("\ud83d\ude00?"));
        }
        if ("date".equals(schema.path("format").asText())) {
            List.of("1941-02-30", "1941-5-3", "1867-12-31", "9999-12-31", "1941-05-03T00:00:00Z", "+12345-01-01")
                    .forEach(day -> fault(pointer, day, text(day)));
        }
    }

    private void wrong(String pointer, String type) {
        var values =
                switch (type) {
                    case "integer" -> List.of("\"1\"", "1.5", "true", "{}", "[]", "99999999999999999999", "1e400");
                    case "number" -> List.of("\"1\"", "true", "{}", "[]", "1e400");
                    case "boolean" -> List.of("\"true\"", "1", "{}", "[]");
                    case "array" -> List.of("\"x\"", "1", "{}", "true", "[1]", "[[]]");
                    default -> List.of("\"x\"", "1", "[]", "true");
                };
        values.forEach(value -> fault(pointer, value, Json.read(value)));
    }

    /** One letter of a kind the field takes, so that only the length is wrong. */
    private static String sample(JsonNode schema) {
        var pattern = schema.path("pattern").asText("");
        if (pattern.contains("ァ")) {
            return "ア";
        }
        return pattern.contains("a-z") ? "a" : pattern.isEmpty() ? "あ" : "0";
    }

    private void fault(String pointer, String what, JsonNode value) {
        var body = good.deepCopy();
        var holder = body.at(pointer.substring(0, pointer.lastIndexOf('/')));
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (value.isMissingNode()) {
            ((ObjectNode) holder).remove(name);
        } else if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) holder).set(name, value);
        }
        faults.add(new Fault(pointer, what, body));
    }

    private static JsonNode text(String value) {
        return Json.object("{}").put("it", value).get("it");
    }

    private static boolean admits(JsonNode schema, String type) {
        var types = schema.path("type");
        return type.equals(types.textValue()) || contains(types, type);
    }

    private static boolean contains(JsonNode values, String text) {
        for (var value : values) {
            if (text.equals(value.textValue())) {
                return true;
            }
        }
        return false;
    }
}
