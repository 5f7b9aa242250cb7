package dev.mamori.casework.model;

import dev.mamori.platform.FieldError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of a record, as its form allows them: by item code, in the form's order, without the unanswered. A draft
 * may leave required items open, a completed sheet may not. Whatever is wrong with a sheet is said at once, each fault
 * with the pointer of its answer.
 */
public final class AnswerSheet {

    private static final String HOLDER = "/answers";

    private final Map<String, Object> values;

    private AnswerSheet(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** The sheet, if its answers are in order. */
    public static AnswerSheet check(FormDefinition form, Map<String, ?> given, boolean completing) {
        return check(form, given, completing, List.of());
    }

    /** The sheet, if its answers are in order and nothing else was found wrong before. */
    public static AnswerSheet check(
            FormDefinition form, Map<String, ?> given, boolean completing, List<FieldError> found) {
        var faults = new Faults();
        faults.addAll(found);
        var items = form.items();
        given.keySet().stream()
                .filter(code -> !items.containsKey(code))
                .forEach(code -> faults.add(Faults.pointer(HOLDER, String.valueOf(code)), "unknown-item"));
        var values = new LinkedHashMap<String, Object>();
        for (var item : items.values()) {
            var answer = new AnswerReader(item, HOLDER + Faults.step(item.code()), faults).read(given.get(item.code()));
            if (answer.isPresent()) {
                values.put(item.code(), answer.value());
            } else if (completing && item.required() && !answer.isFaulty()) {
                faults.add(HOLDER + Faults.step(item.code()), "required");
            }
        }
        faults.refuse();
        return new AnswerSheet(values);
    }

    /** Answers with changes laid over them (RFC 7396): a null takes an answer away. */
    public static Map<String, Object> merged(Map<String, ?> answers, Map<String, ?> changes) {
        var merged = new LinkedHashMap<String, Object>(answers);
        merged.putAll(changes);
        return merged;
    }

    /** The answers by item code. */
    public Map<String, Object> values() {
        return values;
    }

    /** The answers as they are kept. */
    public String json() {
        return JsonText.write(values);
    }
}
