package dev.mamori.casework;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Publishes a new version of a form, or the first of a new one.
 *
 * @param key the form's key where the request names it beside the definition, else null
 * @param definition the form as JSON: key, title, header, groups of items. Its version may be missing; if given, it is
 *     the newest one, which it is based on, or the next
 */
public record PublishForm(
        @PlainText(max = 40) String key, @NotNull(message = "{rule.required}") Map<String, Object> definition) {

    /** The definition with its key. */
    Map<String, Object> named() {
        var named = new LinkedHashMap<>(definition);
        if (key != null && !key.equals(named.computeIfAbsent("key", absent -> key))) {
            throw new Invalid("/key", "form-key");
        }
        return named;
    }
}
