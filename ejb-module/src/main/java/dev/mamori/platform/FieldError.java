package dev.mamori.platform;

import java.util.Map;

/**
 * One thing wrong with one field, as the caller needs it to mend it.
 *
 * @param pointer JSON Pointer (RFC 6901) of the field within the body, e.g. {@code /answers/1-3}
 * @param rule stable kebab-case name of the broken rule; its sentence in ja and en stands in the message catalogue
 * @param parameters what the sentence needs (limits, never the value that was sent)
 */
public record FieldError(String pointer, String rule, Map<String, String> parameters) {

    /** An error whose sentence needs no parameters. */
    public static FieldError of(String pointer, String rule) {
        return new FieldError(pointer, rule, Map.of());
    }
}
