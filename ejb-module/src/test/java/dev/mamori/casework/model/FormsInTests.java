package dev.mamori.casework.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The product's own forms, as tests need them. */
final class FormsInTests {

    private FormsInTests() {}

    static Map<String, Object> json(String key) {
        try (var file = FormDefinition.class.getResourceAsStream("/dev/mamori/casework/forms/" + key + ".json")) {
            return JsonText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FormDefinition form(String key) {
        return FormDefinition.of(json(key));
    }
}
