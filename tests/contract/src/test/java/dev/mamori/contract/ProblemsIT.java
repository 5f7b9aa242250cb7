package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(LiveMamori.class)
@DisplayName("Every refusal is a problem, in two languages")
class ProblemsIT {

    static Stream<Arguments> refusals() {
        var residents = Call.of("POST", "/api/v1/residents");
        var patch = Call.of("PATCH", "/api/v1/residents/" + Given.NO_ID).json("{}");
        return Stream.of(
                Arguments.of(400, "malformed-json", residents.json("{")),
                Arguments.of(400, "malformed-json", residents.json("")),
                Arguments.of(400, "malformed-request", residents.json("{}").with("Content-Type", "nonsense")),
                Arguments.of(403, "forbidden", Call.get("/api/v1/accounts")),
                Arguments.of(404, "not-found", Call.get("/api/v1/residents/" + Given.NO_ID)),
                Arguments.of(404, "not-found", Call.get("/api/v1/nothing")),
                Arguments.of(405, "method-not-allowed", Call.of("DELETE", "/api/v1/residents")),
                Arguments.of(
                        406, "not-acceptable", Call.get("/api/v1/residents").with("Accept", "text/csv")),
                Arguments.of(412, "stale-version", patch.on("\"1\"").with("If-Match", "W/\"1\"")),
                Arguments.of(415, "unsupported-media-type", residents.json("{}").with("Content-Type", "text/plain")),
                Arguments.of(422, "validation", residents.json("{}")),
                Arguments.of(422, "unknown-field", residents.json("{\"tenantId\":992029}")),
                Arguments.of(
                        422, "purpose-required", Call.get("/api/v1/residents").with("X-Purpose", "CURIOSITY")),
                Arguments.of(428, "if-match-required", patch));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void aRefusalSpeaksJapaneseAndOnRequestEnglish(int status, String code, Call call) {
        var person = Person.caseworker();
        var japanese = Expect.problem(person.send(call), status, code);
        assertThat(japanese.get("title").textValue()).matches(".*[ぁ-んァ-ヶ].*");
        var answer = person.send(call.with("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5"));
        var english = Expect.problem(answer, status, code);
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(english.get("title").textValue()).matches("[\\x20-\\x7e]+");
        assertThat(english.get("detail").textValue()).matches("[\\x20-\\x7e]+");
        assertThat(english.get("instance")).isNotEqualTo(japanese.get("instance"));
    }

    @Test
    void readingPersonalDataAsksWhyAndReadingOthersDoesNot() {
        var person = Person.caseworker();
        var described = Description.ofProduct();
        for (var operation : described.operations()) {
            if (described.takes(operation, "X-Purpose")) {
                var call =
                        person.as(Call.of(operation.method(), path(operation))).without("X-Purpose");
                var answer = person.door().send(call);
                if (answer.status() != 403) {
                    Expect.problem(answer, 422, "purpose-required");
                }
            }
        }
        assertThat(person.door()
                        .send(person.as(Call.get("/api/v1/forms")).without("X-Purpose"))
                        .status())
                .isEqualTo(200);
    }

    private static String path(Description.Operation operation) {
        return operation.path().replace("{form}", "ninteichosa").replaceAll("\\{[^}]+}", Given.NO_ID);
    }

    @Test
    void aClosedCaseCannotBeChanged() {
        var worker = Person.caseworker();
        var opened = Given.caseRecord(worker);
        var path = "/api/v1/cases/" + opened.id();
        var record = Given.visitRecord(worker, opened.id());
        var version = worker.get(path).version();
        var closed = worker.change("POST", path + "/close", version, Json.object("{'reason':'済んだため'}"));
        assertThat(closed.says("status")).isEqualTo("CLOSED");
        Expect.problem(
                worker.change("PATCH", path, closed.version(), Json.object("{'title':'別件'}")),
                409,
                "illegal-transition");
        Expect.problem(
                worker.change("POST", path + "/close", closed.version(), Json.object("{'reason':'再度'}")),
                409,
                "illegal-transition");
        Expect.problem(worker.post(path + "/records", Given.recordBody()), 409, "illegal-transition");
        Expect.problem(
                worker.change("PATCH", "/api/v1/records/" + record.id(), record.version(), Given.anything()),
                409,
                "illegal-transition");
        var reopened = worker.change("POST", path + "/reopen", closed.version(), Given.anything());
        assertThat(reopened.says("status")).isEqualTo("OPEN");
    }

    @Test
    void allowNamesTheMethodsThereAre() {
        var answer = Person.caseworker().send(Call.of("PUT", "/api/v1/residents/" + Given.NO_ID));
        Expect.problem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET", "PATCH").doesNotContain("DELETE");
    }
}
