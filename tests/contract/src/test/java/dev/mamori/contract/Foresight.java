package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks at what cannot be taken back before doing it, as the API asks for. */
final class Foresight {

    private Foresight() {}

    static ObjectNode body(String operation, String id) {
        return Json.object("{}").put("operation", operation).put("subjectId", id);
    }

    /** What is shown: its id goes into {@code X-Preview}, its subjectName is the confirmation. */
    static Answer shown(Person by, String operation, String id) {
        var shown = by.post("/api/v1/previews", body(operation, id));
        assertThat(shown.status()).as(shown.toString()).isEqualTo(201);
        return shown;
    }

    /** Does it as it was shown. */
    static Answer done(Person by, String operation, Answer object, String path, ObjectNode body) {
        var shown = shown(by, operation, object.id());
        return by.send(Call.of("POST", path)
                .json(body.put("confirmation", shown.says("subjectName")))
                .on(object.version())
                .with("X-Preview", shown.id()));
    }
}
