package dev.mamori.web.frame;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.web.problem.Causes;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses texts that no database and no screen can hold, wherever they stand in a body: a NUL, or half of a character
 * written as two. What a field allows besides is the command's own matter.
 */
final class BodyTexts {

    private BodyTexts() {}

    /** Lets the body pass, or names each text that cannot be. */
    static void check(JsonNode body) {
        var wrong = new ArrayList<FieldError>();
        walk(body, "", wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private static void walk(JsonNode node, String pointer, List<FieldError> wrong) {
        if (node.isTextual() && impossible(node.textValue())) {
            wrong.add(FieldError.of(pointer, "text"));
        }
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            walk(node.get(index), pointer + "/" + index, wrong);
        }
        node.fields().forEachRemaining(member -> {
            var place = pointer + "/" + Causes.escaped(member.getKey());
            if (impossible(member.getKey())) {
                wrong.add(FieldError.of(pointer, "text"));
            } else {
                walk(member.getValue(), place, wrong);
            }
        });
    }

    private static boolean impossible(String text) {
        return text.indexOf('\0') >= 0
                || text.codePoints()
                        .anyMatch(character ->
                                character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
