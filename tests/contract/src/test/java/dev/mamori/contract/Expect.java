package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a refusal must be. */
final class Expect {

    private Expect() {}

    /** A problem with this status and code, complete and in its place. */
    static JsonNode problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).as(answer.toString()).isEqualTo("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("code").textValue()).as(answer.toString()).isEqualTo(code);
        assertThat(problem.path("type").textValue()).isEqualTo("urn:mamori:problem:" + code);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("instance").textValue()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(problem.path("title").textValue()).isNotBlank().doesNotContain(code);
        assertThat(problem.path("detail").textValue()).isNotBlank().doesNotContain(code);
        return problem;
    }

    /** Refused for who is asking. */
    static void forbidden(Answer answer) {
        if (forDirectories(answer)) {
            scim(answer, 403, null);
        } else {
            problem(answer, 403, "forbidden");
        }
    }

    /** Asked who one is. */
    static void stranger(Answer answer) {
        if (forDirectories(answer)) {
            scim(answer, 401, null);
        } else {
            problem(answer, 401, "authentication-failed");
        }
    }

    private static boolean forDirectories(Answer answer) {
        return answer.call().path().startsWith("/api/v1/scim/");
    }

    /** An error as directories read it (RFC 7644, clause 3.12); the type is null where the standard has none. */
    static String scim(Answer answer, int status, String scimType) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).as(answer.toString()).isEqualTo("application/scim+json");
        var error = answer.json();
        assertThat(error.at("/schemas/0").textValue()).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(error.path("status").textValue()).isEqualTo(Integer.toString(status));
        assertThat(error.path("scimType").textValue()).as(answer.toString()).isEqualTo(scimType);
        assertThat(error.path("detail").textValue()).as(answer.toString()).isNotBlank();
        return error.path("detail").textValue();
    }

    /** A refusal that names the field. */
    static void field(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(pointers(answer)).as(answer.toString()).contains(pointer);
    }

    /** A refusal that names the field and the rule. */
    static void field(Answer answer, String pointer, String rule) {
        field(answer, pointer);
        assertThat(errors(answer)).as(answer.toString()).anySatisfy(error -> {
            assertThat(error.path("pointer").textValue()).isEqualTo(pointer);
            assertThat(error.path("rule").textValue()).isEqualTo(rule);
        });
    }

    static List<String> pointers(Answer answer) {
        return errors(answer).stream()
                .map(error -> error.path("pointer").textValue())
                .toList();
    }

    private static List<JsonNode> errors(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .toList();
    }
}
