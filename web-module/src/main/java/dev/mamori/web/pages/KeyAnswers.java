package dev.mamori.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.identity.EnrolKey;
import dev.mamori.identity.KeyAssertion;
import dev.mamori.platform.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a page asks a browser's security keys, and what it answers, as the script of the pages reads and writes it. */
@ApplicationScoped
public class KeyAnswers {

    @Inject
    ObjectMapper json;

    String write(Object asked) {
        try {
            return json.writeValueAsString(asked);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    KeyAssertion assertion(String answer) {
        return read(answer, KeyAssertion.class);
    }

    EnrolKey enrolment(String answer, String label) {
        var made = read(answer, Made.class);
        return new EnrolKey(label, made.clientDataJson(), made.attestationObject());
    }

    private <T> T read(String answer, Class<T> shape) {
        try {
            return json.readValue(answer == null ? "" : answer, shape);
        } catch (JsonProcessingException notOurScript) {
            throw new Invalid("/keyAnswer", "format");
        }
    }

    record Made(String clientDataJson, String attestationObject) {}
}
