package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.traceability.Satisfies;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Satisfies("7")
@ExtendWith(LiveMamori.class)
@DisplayName("A change names the version it is based on, and no change is lost")
class VersionsIT {

    /** A change that would be done if the version were right. */
    private record Change(String method, String path, ObjectNode body) {

        Answer sent(Call call) {
            return Person.program().send(call.json(body));
        }

        Call call() {
            return Call.of(method, path);
        }
    }

    static Stream<Change> changes() {
        var program = Person.program();
        var resident = "/api/v1/residents/" + Given.resident(program).id();
        var opened = "/api/v1/cases/" + Given.caseRecord(program).id();
        var record = "/api/v1/records/" + Given.visitRecord(program).id();
        return Stream.of(
                new Change("PATCH", resident, Json.object("{'address':'守里市本町2-2'}")),
                new Change("PATCH", opened, Json.object("{'title':'別件'}")),
                new Change("POST", opened + "/assign", Given.anything()),
                new Change("POST", opened + "/close", Json.object("{'reason':'済んだため'}")),
                new Change("POST", opened + "/reopen", Given.anything()),
                new Change("POST", opened + "/transfer", Json.object("{'department':'FUKUSHI','reason':'移すため'}")),
                new Change("PATCH", record, Json.object("{'answers':{'1-3':null}}")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void withoutAVersionOrWithAnotherNothingIsChanged(Change change) {
        Expect.problem(change.sent(change.call()), 428, "if-match-required");
        Expect.problem(change.sent(change.call().on(" ")), 428, "if-match-required");
        for (var other : new String[] {
            "\"99\"", "\"0\"", "W/\"1\"", "*", "1", "\"\"", "\"1\", \"2\"", "\"999999999999999999999\"", "\"-1\""
        }) {
            Expect.problem(change.sent(change.call().on(other)), 412, "stale-version");
        }
        var object = change.path().replaceFirst("/(assign|close|reopen|transfer)$", "");
        assertThat(Person.program().get(object).version()).isEqualTo("\"1\"");
    }

    static Stream<Change> merges() {
        return changes().filter(change -> "PATCH".equals(change.method()));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void aChangeGivesTheNextVersionAndTheOldOneIsSpent(Change change) {
        var before = Person.program().get(change.path());
        var changed = change.sent(change.call().on(before.version()));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.version()).isNotEqualTo(before.version());
        assertThat(changed.json().get("version").asText())
                .isEqualTo(changed.version().replace("\"", ""));
        assertThat(Person.program().get(change.path()).version()).isEqualTo(changed.version());
        Expect.problem(change.sent(change.call().on(before.version())), 412, "stale-version");
    }

    @ParameterizedTest
    @MethodSource("merges")
    void mergePatchIsReadLikeJson(Change change) {
        var before = Person.program().get(change.path());
        var changed = Person.program()
                .send(change.call()
                        .json(change.body())
                        .on(before.version())
                        .with("Content-Type", "application/merge-patch+json"));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    @RepeatedTest(5)
    void ofTwoChangesAtOnceOneIsDone() {
        var program = Person.program();
        var resident = Given.resident(program);
        var call = program.as(
                Call.of("PATCH", "/api/v1/residents/" + resident.id()).on(resident.version()));
        var one = program.door().sendSoon(call.json("{\"address\":\"守里市東町1\"}"));
        var other = program.door().sendSoon(call.json("{\"address\":\"守里市西町1\"}"));
        assertThat(Stream.of(one.join(), other.join()).map(Answer::status)).containsExactlyInAnyOrder(200, 412);
        var done = one.join().status() == 200 ? one.join() : other.join();
        assertThat(program.get("/api/v1/residents/" + resident.id()).says("address"))
                .isEqualTo(done.says("address"));
    }

    @Test
    void whatACompletedRecordSaidBeforeIsKept() {
        var program = Person.program();
        var record = Given.visitRecord(program);
        var path = "/api/v1/records/" + record.id();
        var complete =
                Json.object("{'complete':true,'answers':{'h-1':'2026-01-05','h-2':'自宅内','h-3':'佐藤 花','1-3':'できない'}}");
        var completed = program.change("PATCH", path, record.version(), complete);
        assertThat(completed.says("status")).as(completed.toString()).isEqualTo("COMPLETED");
        var amended = program.change("PATCH", path, completed.version(), Json.object("{'answers':{'1-3':null}}"));
        assertThat(amended.json().get("answers").has("1-3")).isFalse();
        var revisions = program.get(path + "/revisions").json().get("items");
        assertThat(revisions).hasSize(1);
        assertThat(revisions.get(0).at("/answers/1-3").textValue()).isEqualTo("できない");
        Expect.problem(
                program.change("PATCH", path, amended.version(), Json.object("{'complete':false}")),
                409,
                "illegal-transition");
    }
}
