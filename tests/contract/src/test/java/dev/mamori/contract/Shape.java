package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Holds JSON against a schema: as much of JSON Schema as the API's description uses, and a complaint for the rest. */
final class Shape {

    private final Description description;
    private final List<String> faults = new ArrayList<>();

    Shape(Description description) {
        this.description = description;
    }

    List<String> faults(JsonNode schema, JsonNode value) {
        check(schema, value, "");
        return faults;
    }

    private void check(JsonNode given, JsonNode value, String at) {
        var schema = description.resolve(given);
        if (schema.has("oneOf")) {
            oneOf(schema.get("oneOf"), value, at);
            return;
        }
        if (!hasType(schema.path("type"), value)) {
            fault(at, "is no " + schema.path("type"));
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            fault(at, "is not " + schema.get("const"));
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            fault(at, "is none of " + schema.get("enum"));
        }
        if (value.isTextual()) {
            text(schema, value.textValue(), at);
        } else if (value.isObject()) {
            object(schema, value, at);
        } else if (value.isArray()) {
            for (var index = 0; index < value.size(); index++) {
                check(schema.get("items"), value.get(index), at + "/" + index);
            }
        }
    }

    private void oneOf(JsonNode alternatives, JsonNode value, String at) {
        var fitting = 0;
        for (var alternative : alternatives) {
            fitting += new Shape(description).faults(alternative, value).isEmpty() ? 1 : 0;
        }
        if (fitting != 1) {
            fault(at, "fits " + fitting + " of the alternatives");
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) {
                fault(at + "/" + name.textValue(), "is missing");
            }
        });
        value.properties().forEach(member -> {
            var place = at + "/" + member.getKey();
            var own = schema.path("properties").path(member.getKey());
            var other = schema.path("additionalProperties");
            if (!own.isMissingNode()) {
                check(own, member.getValue(), place);
            } else if (other.isObject()) {
                check(other, member.getValue(), place);
            } else if (other.isBoolean() && !other.booleanValue()) {
                fault(place, "is not described");
            }
        });
    }

    private void text(JsonNode schema, String text, String at) {
        if (schema.has("pattern") && !text.matches(".*" + schema.get("pattern").textValue() + ".*")) {
            fault(at, "does not match " + schema.get("pattern"));
        }
        try {
            switch (schema.path("format").asText("")) {
                case "uuid" -> UUID.fromString(text);
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                default -> {
                    // other formats are for people
                }
            }
        } catch (DateTimeException | IllegalArgumentException other) {
            fault(at, "is no " + schema.get("format"));
        }
    }

    private static boolean hasType(JsonNode types, JsonNode value) {
        if (types.isArray()) {
            for (var type : types) {
                if (hasType(type, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (types.asText("")) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (var one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void fault(String at, String what) {
        faults.add(at + " " + what);
    }
}
