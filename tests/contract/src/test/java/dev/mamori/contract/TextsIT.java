package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LiveMamori.class)
@DisplayName("What people write is kept as they wrote it, and what no person writes is refused")
class TextsIT {

    /** Beyond the basic plane, a glyph variant, a joined family, combining marks, right to left. */
    private static final String UNUSUAL =
            "\ud83d\udc75\ud842\udfb7\u845b\udb40\udd00\ud83d\udc68\u200d\ud83d\udc69が\u05d0";

    @ParameterizedTest
    @ValueSource(strings = {"familyName", "givenName", "address"})
    void aResidentsTextComesBackAsWritten(String field) {
        var worker = Person.caseworker();
        var registered = worker.post("/api/v1/residents", Given.residentBody().put(field, UNUSUAL));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        var path = "/api/v1/residents/" + registered.id();
        assertThat(worker.get(path).says(field)).isEqualTo(UNUSUAL);
        var corrected = worker.change(
                "PATCH", path, registered.version(), Json.object("{}").put(field, UNUSUAL + "\ud83c\udf38"));
        assertThat(corrected.says(field)).isEqualTo(UNUSUAL + "\ud83c\udf38");
    }

    /** The limits count what people count, not halves of characters. */
    @ParameterizedTest
    @CsvSource({"familyName, 80", "givenName, 80", "address, 200"})
    void aTextMayBeAsLongAsItsLimitInWholeCharacters(String field, int limit) {
        var longest = "\ud83d\ude00".repeat(limit);
        var registered = Person.caseworker()
                .post("/api/v1/residents", Given.residentBody().put(field, longest));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.says(field)).isEqualTo(longest);
    }

    @Test
    void aCasesTextsComeBackAsWritten() {
        var program = Person.program();
        var opened = program.post(
                "/api/v1/cases", Given.caseBody(Given.resident(program).id()).put("title", UNUSUAL));
        assertThat(opened.says("title")).isEqualTo(UNUSUAL);
        var path = "/api/v1/cases/" + opened.id();
        var moved = program.change(
                "POST",
                path + "/transfer",
                opened.version(),
                Json.object("{'department':'FUKUSHI'}").put("reason", UNUSUAL + "\n二行目\t"));
        assertThat(moved.says("department")).isEqualTo("FUKUSHI");
        assertThat(program.get(path + "/timeline").json().at("/items/0/note").textValue())
                .isEqualTo(UNUSUAL + "\n二行目\t");
        var closed = program.change(
                "POST", path + "/close", moved.version(), Json.object("{}").put("reason", UNUSUAL.repeat(10)));
        assertThat(closed.says("closingReason")).isEqualTo(UNUSUAL.repeat(10));
    }

    @Test
    void whatMayBeMissingMayBeNull() {
        var worker = Person.caseworker();
        var body = Given.residentBody().putNull("postalCode").putNull("address").putNull("phone");
        var registered = worker.post("/api/v1/residents", body);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        assertThat(registered.json().get("address").isNull()).isTrue();
        var path = "/api/v1/residents/" + registered.id();
        var filled = worker.change("PATCH", path, registered.version(), Json.object("{'phone':'03-1234-5678'}"));
        assertThat(filled.says("phone")).isEqualTo("03-1234-5678");
        var cleared = worker.change("PATCH", path, filled.version(), Json.object("{'phone':null}"));
        assertThat(cleared.json().get("phone").isNull()).isTrue();
        assertThat(cleared.says("familyName")).isEqualTo("山田");
    }

    static Stream<ObjectNode> wrongAnswers() {
        return Stream.of(
                        "{'1-3':'こういう選択肢はない'}",
                        "{'1-3':7}",
                        "{'1-3':['つかまらないでできる']}",
                        "{'1-3':{}}",
                        "{'1-3':true}",
                        "{'1-1':'左上肢'}",
                        "{'1-1':['左上肢','左上肢']}",
                        "{'1-1':['ない','左上肢']}",
                        "{'1-1':[7]}",
                        "{'1-1':[[]]}",
                        "{'h-1':'2026-02-30'}",
                        "{'h-1':20261120}",
                        "{'h-3':7}",
                        "{'h-3':'\\ud800'}",
                        "{'h-3':'\\u0000'}",
                        "{'9-9':'x'}",
                        "{'tenantId':1}",
                        "{'a/b~c':1}")
                .map(Json::object);
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerIsNamedByItsItem(ObjectNode answers) {
        var worker = Person.caseworker();
        var name = answers.fieldNames().next();
        var pointer = "/answers/" + name.replace("~", "~0").replace("/", "~1");
        var body = Given.recordBody();
        body.set("answers", answers);
        var opened = Given.caseRecord(worker);
        var refused = worker.post("/api/v1/cases/" + opened.id() + "/records", body);
        Expect.problem(refused, 422, "validation");
        assertThat(Expect.pointers(refused)).containsExactly(pointer);
    }

    @Test
    void aCompletedRecordLacksNothing() {
        var worker = Person.caseworker();
        var record = Given.visitRecord(worker);
        var refused = worker.change(
                "PATCH", "/api/v1/records/" + record.id(), record.version(), Json.object("{'complete':true}"));
        Expect.field(refused, "/answers/h-1", "required");
        Expect.field(refused, "/answers/h-2", "required");
    }

    @Test
    void aBodyOverOneMegabyteIsRefusedWhetherItsLengthIsSaidOrNot() {
        var padded = "{\"familyName\":\"山田\"" + " ".repeat(1_048_577) + "}";
        var call = Call.of("POST", "/api/v1/residents");
        Expect.problem(Person.caseworker().send(call.json(padded)), 413, "too-large");
        var unsaid = BodyPublishers.fromPublisher(BodyPublishers.ofString(padded));
        Expect.problem(Person.caseworker().send(call.carrying("application/json", unsaid)), 413, "too-large");
    }

    @Test
    void aBodyOfOneMegabyteIsRead() {
        var body = "{\"familyName\":\"x\"}";
        var padded = body.replace("}", " ".repeat(1_048_576 - body.length()) + "}");
        var call = Call.of("POST", "/api/v1/residents");
        Expect.field(Person.caseworker().send(call.json(padded)), "/givenName", "required");
        var unsaid = BodyPublishers.fromPublisher(BodyPublishers.ofString(padded));
        Expect.field(Person.caseworker().send(call.carrying("application/json", unsaid)), "/givenName", "required");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{\"answers\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(41),
                "{\"answers\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"formVersion\":" + "9".repeat(100_000) + "}",
                "{\"formVersion\":1e1000000000}",
                "{\"formVersion\":-0.00000000000000000000000000000000000000001}",
                "{\"form\":\"" + "あ".repeat(250_000) + "\"}",
                "{\"answers\":{\"\\ud800\":1}}",
                "{\"" + "x".repeat(100_000) + "\":1}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aBodyMadeToHurtIsRefused(String body) {
        var worker = Person.caseworker();
        var path = "/api/v1/cases/" + Given.caseRecord(worker).id() + "/records";
        assertThat(worker.send(Call.of("POST", path).json(body)).status()).isIn(400, 413, 422);
    }
}
