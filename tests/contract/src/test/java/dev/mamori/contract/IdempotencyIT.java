package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LiveMamori.class)
@DisplayName("A creation under a name is done once")
class IdempotencyIT {

    private record Creation(Person by, String path, ObjectNode body) {

        Call under(String key) {
            return Call.of("POST", path).json(body).with("Idempotency-Key", key);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Creation> creations() {
        var program = Person.program();
        var opened = Given.caseRecord(program);
        var admin = Person.staff("CITY_ADMIN");
        var form = Given.formBody();
        return Stream.of(
                new Creation(program, "/api/v1/residents", Given.residentBody()),
                new Creation(program, "/api/v1/cases", Given.caseBody(opened.says("residentId"))),
                new Creation(program, "/api/v1/cases/" + opened.id() + "/records", Given.recordBody()),
                new Creation(admin, "/api/v1/suppliers", SupplierBodies.registering()),
                new Creation(admin, "/api/v1/forms", form),
                new Creation(
                        admin, "/api/v1/forms/" + Given.formBody().get("key").textValue(), withoutKey(form)));
    }

    private static ObjectNode withoutKey(ObjectNode form) {
        var copy = form.deepCopy();
        copy.remove("key");
        return copy;
    }

    @ParameterizedTest
    @MethodSource("creations")
    void theSameRequestGetsTheSameAnswer(Creation creation) {
        var key = UUID.randomUUID().toString();
        var first = creation.by().send(creation.under(key));
        var again = creation.by().send(creation.under(key));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @ParameterizedTest
    @MethodSource("creations")
    void anotherRequestUnderTheSameKeyIsRefused(Creation creation) {
        var key = UUID.randomUUID().toString();
        assertThat(creation.by().send(creation.under(key)).status()).isEqualTo(201);
        var other = creation.under(key).json(Json.write(creation.body()) + " ");
        Expect.problem(creation.by().send(other), 422, "idempotency-mismatch");
    }

    @ParameterizedTest
    @MethodSource("creations")
    void ofManyAtOnceOneIsCreated(Creation creation) {
        var key = UUID.randomUUID().toString();
        var call = creation.by().as(creation.under(key));
        var answers = IntStream.range(0, 4)
                .mapToObj(number -> creation.by().door().sendSoon(call))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
    }

    @Test
    void aRequestThatWasRefusedUsesNothingUp() {
        var program = Person.program();
        var key = UUID.randomUUID().toString();
        var call = Call.of("POST", "/api/v1/residents").with("Idempotency-Key", key);
        Expect.problem(program.send(call.json("{}")), 422, "validation");
        assertThat(program.send(call.json(Given.residentBody())).status()).isEqualTo(201);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        var key = UUID.randomUUID().toString();
        var call =
                Call.of("POST", "/api/v1/residents").json(Given.residentBody()).with("Idempotency-Key", key);
        var programs = Person.program().send(call);
        var workers = Person.caseworker().send(call);
        var neighbours = Person.program(LiveMamori.demo().theirs(), true).send(call);
        assertThat(Stream.of(programs, workers, neighbours).map(Answer::id).distinct())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\t", ""})
    void aKeyIsVisibleCharacters(String key) {
        var call = Call.of("POST", "/api/v1/residents").json(Given.residentBody());
        Expect.field(Person.program().send(call.with("Idempotency-Key", key)), "/Idempotency-Key", "format");
    }

    @Test
    void aKeyHasAnEnd() {
        var call = Call.of("POST", "/api/v1/residents").json(Given.residentBody());
        var longest = UUID.randomUUID() + "k".repeat(255 - 36);
        assertThat(Person.program().send(call.with("Idempotency-Key", longest)).status())
                .isEqualTo(201);
        Expect.field(Person.program().send(call.with("Idempotency-Key", longest + "k")), "/Idempotency-Key", "format");
    }
}
