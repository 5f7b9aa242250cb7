package dev.mamori.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the tests write it: everything beyond ASCII escaped, so that even half a character can be sent. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("no JSON: " + text, unreadable);
        }
    }

    /** An object, written with single quotes for the eye. */
    static ObjectNode object(String text) {
        return (ObjectNode) read(text.replace('\'', '"'));
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
