package dev.mamori.verifier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one form in which an event is hashed, version 1: a line of JSON with its members in a fixed order, nothing between
 * them, texts escaped as RFC 8785 (clause 3.2.2.2) says, instants in UTC with six digits, bytes as base64. What a person
 * typed never makes a second line of it.
 */
public final class CanonicalEvent {

    /** The version every line begins with. */
    public static final int VERSION = 1;

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalEvent() {}

    /**
     * The line of members in their order; the order is the caller's. What has no form of its own is refused: a number that
     * is not whole, half of a pair of surrogates (which would be hashed as a question mark).
     */
    public static String line(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number number) {
            return whole(number);
        }
        if (value instanceof Instant instant) {
            return text(INSTANT.format(instant));
        }
        if (value instanceof byte[] bytes) {
            return text(Base64.getEncoder().encodeToString(bytes));
        }
        if (value instanceof Collection<?> many) {
            return list(many.iterator());
        }
        return text(value.toString());
    }

    private static String whole(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.toString();
        }
        throw new IllegalArgumentException("a number in an event is a whole one: " + number.getClass());
    }

    private static String list(Iterator<?> values) {
        var list = new StringBuilder("[");
        while (values.hasNext()) {
            list.append(value(values.next())).append(values.hasNext() ? "," : "");
        }
        return list.append(']').toString();
    }

    private static String text(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("half of a pair of surrogates is no text");
        }
        var escaped = new StringBuilder("\"");
        for (var index = 0; index < text.length(); index++) {
            escape(text.charAt(index), escaped);
        }
        return escaped.append('"').toString();
    }

    private static void escape(char character, StringBuilder escaped) {
        switch (character) {
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            case '\b' -> escaped.append("\\b");
            case '\t' -> escaped.append("\\t");
            case '\n' -> escaped.append("\\n");
            case '\f' -> escaped.append("\\f");
            case '\r' -> escaped.append("\\r");
            default -> {
                if (character < ' ') {
                    escaped.append("\\u00")
                            .append(Character.forDigit(character >> 4, 16))
                            .append(Character.forDigit(character & 15, 16));
                } else {
                    escaped.append(character);
                }
            }
        }
    }
}
