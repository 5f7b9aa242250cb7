package dev.mamori.casework.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.PlainTextValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is wrong with a form or an answer sheet, collected so that all of it is said at once. */
final class Faults {

    private static final int LONGEST_NAME = 64;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String pointer, String rule) {
        errors.add(FieldError.of(pointer, rule));
    }

    void add(String pointer, String rule, Map<String, String> parameters) {
        errors.add(new FieldError(pointer, rule, parameters));
    }

    void addAll(Collection<FieldError> others) {
        errors.addAll(others);
    }

    /** Refuses, if anything is wrong. */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** A field's pointer; its holder's where the name cannot be said back, since it is no text or endless. */
    static String pointer(String holder, String name) {
        var sayable = name.length() <= LONGEST_NAME && PlainTextValidator.isPlain(name, false);
        return sayable ? holder + step(name) : holder;
    }

    /** A name as one step of a JSON Pointer (RFC 6901). */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
