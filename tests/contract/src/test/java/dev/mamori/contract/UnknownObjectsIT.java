package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@Satisfies("29")
@ExtendWith(LiveMamori.class)
@DisplayName("What one may not know of does not exist, to the byte")
class UnknownObjectsIT {

    private static final String DECISION = "{'payloadSha256':'" + "0".repeat(64) + "','note':'確かめたため'}";

    /** A body each operation takes, so that nothing but the object can be wrong. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/approvals/{id}/approve", DECISION,
            "POST /api/v1/approvals/{id}/reject", DECISION,
            "POST /api/v1/approvals/{id}/withdraw", "{}",
            "PATCH /api/v1/residents/{id}", "{}",
            "PATCH /api/v1/cases/{id}", "{}",
            "POST /api/v1/cases/{id}/assign", "{}",
            "POST /api/v1/cases/{id}/close", "{'reason':'済んだため'}",
            "POST /api/v1/cases/{id}/reopen", "{}",
            "POST /api/v1/cases/{id}/transfer", "{'department':'FUKUSHI','reason':'移すため'}",
            "PATCH /api/v1/records/{id}", "{}");

    private static Stream<Description.Operation> withId(String beginning) {
        return Description.ofProduct().operations().stream()
                .filter(operation -> operation.path().startsWith(beginning))
                .filter(operation -> operation.path().matches(".*\\{(id|caseId|residentId)}.*"));
    }

    private static Call call(Description.Operation operation, String id) {
        var path = operation.path().replace("{form}", "ninteichosa").replaceAll("\\{[^}]+}", id);
        var call = Call.of(operation.method(), path).on("\"1\"");
        if ("POST /api/v1/cases/{caseId}/records".equals(operation.toString())) {
            return call.json(Given.recordBody());
        }
        var body = BODIES.get(operation.toString());
        return body == null ? call : call.json(Json.object(body));
    }

    private static Stream<DynamicTest> sameAsNone(Person person, String beginning, String id, String what) {
        return withId(beginning)
                .map(operation -> DynamicTest.dynamicTest(operation + " " + what, () -> {
                    var none = person.send(call(operation, UUID.randomUUID().toString()));
                    var other = person.send(call(operation, id));
                    assertThat(other.status()).as(other.toString()).isEqualTo(none.status());
                    assertThat(other.withoutInstance()).isEqualTo(none.withoutInstance());
                    assertThat(other.header("Content-Length")).isEqualTo(none.header("Content-Length"));
                    Expect.problem(other, 404, "not-found");
                }));
    }

    @TestFactory
    Stream<DynamicTest> anotherMunicipalitysObjectsDoNotExist() {
        var us = Person.program();
        var theirs = LiveMamori.demo().theirs();
        var them = Person.staff(theirs, "CASEWORKER", 0);
        var resident = Given.resident(them).id();
        var record = Given.visitRecord(them);
        var session = them.get("/api/v1/session").json().at("/items/0/id").textValue();
        return Stream.of(
                        sameAsNone(us, "/api/v1/residents/", resident, "of another municipality"),
                        sameAsNone(us, "/api/v1/cases/", record.says("caseId"), "of another municipality"),
                        sameAsNone(us, "/api/v1/records/", record.id(), "of another municipality"),
                        sameAsNone(us, "/api/v1/session/", session, "of another municipality"))
                .flatMap(tests -> tests);
    }

    private static boolean forPrograms(Description.Operation operation) {
        return operation.node().path("security").findValue("clientToken") != null;
    }

    @TestFactory
    Stream<DynamicTest> anotherMunicipalitysRequestsDoNotExist() {
        var theirs = LiveMamori.demo().theirs();
        var provider = Person.staff(theirs, "OPERATOR", 0);
        var us = Person.staff("SECURITY_OFFICER");
        Strength.renew();
        var request = Given.request(provider, Person.staff(theirs, "CASEWORKER", 0));
        return sameAsNone(us, "/api/v1/approvals/", request.id(), "of another municipality");
    }

    @TestFactory
    Stream<DynamicTest> anotherDepartmentsCasesDoNotExist() {
        var kaigo = Person.staff(LiveMamori.demo().ours(), "SUPERVISOR", 0);
        var fukushi = Person.staff(LiveMamori.demo().ours(), "CASEWORKER", 1);
        var opened = Given.caseRecord(fukushi, "FUKUSHI");
        var record = Given.visitRecord(fukushi, opened.id());
        return Stream.concat(
                sameAsNone(kaigo, "/api/v1/cases/", opened.id(), "of another department"),
                sameAsNone(kaigo, "/api/v1/records/", record.id(), "of another department"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoIdDoesNotExist() {
        var us = Person.program();
        return Stream.of(
                        "x",
                        "0",
                        "null",
                        Given.NO_ID.replace("-", ""),
                        Given.NO_ID + "0",
                        "%00",
                        "..%2f",
                        "%F0%9F%98%80")
                .flatMap(id -> withId("/api/v1/")
                        .filter(operation -> !operation.path().startsWith("/api/v1/controls"))
                        .filter(UnknownObjectsIT::forPrograms)
                        .map(operation -> DynamicTest.dynamicTest(operation + " " + id, () -> {
                            var none = us.send(call(operation, Given.NO_ID));
                            var other = us.send(call(operation, id));
                            assertThat(other.withoutInstance()).isEqualTo(none.withoutInstance());
                            Expect.problem(other, 404, "not-found");
                        })));
    }

    @Test
    void aFormThatDoesNotExistAndAKeyThatIsNone() {
        var us = Person.caseworker();
        var none = us.get("/api/v1/forms/nothing");
        Expect.problem(none, 404, "not-found");
        var theirForm =
                Person.staff(LiveMamori.demo().theirs(), "CITY_ADMIN", 0).post("/api/v1/forms", Given.formBody());
        for (var key : new String[] {theirForm.says("key"), "%00", "Not-A-Key", "a".repeat(300), "soudan?version=99"}) {
            var other = us.get("/api/v1/forms/" + key);
            assertThat(other.withoutInstance()).isEqualTo(none.withoutInstance());
        }
        Expect.problem(Person.staff("AUDITOR").get("/api/v1/controls/6-6"), 404, "not-found");
    }

    @Test
    void whatABodyNamesOfAnotherMunicipalityIsUnknownToo() {
        var us = Person.program();
        var theirs = LiveMamori.demo().theirs();
        var them = Person.staff(theirs, "SUPERVISOR", 0);
        var account = them.get("/api/v1/accounts").json().at("/items/0/id").textValue();
        var department =
                them.get("/api/v1/departments").json().at("/items/0/id").textValue();
        var resident = Given.resident(them).id();
        var opened = Given.caseRecord(us);
        var path = "/api/v1/cases/" + opened.id();

        Expect.field(us.post("/api/v1/cases", Given.caseBody(resident)), "/residentId", "resident");
        Expect.field(us.post("/api/v1/cases", Given.caseBody(Given.NO_ID)), "/residentId", "resident");
        for (var id : new String[] {account, Given.NO_ID}) {
            var body = Json.object("{}").put("assigneeId", id);
            Expect.field(us.change("POST", path + "/assign", opened.version(), body), "/assigneeId", "assignee");
        }
        for (var id : new String[] {department, Given.NO_ID, "NOWHERE"}) {
            var body = Json.object("{'reason':'移すため'}").put("department", id);
            Expect.field(us.change("POST", path + "/transfer", opened.version(), body), "/department", "department");
        }
    }

    @Test
    void listsShowNothingOfAnotherMunicipality() {
        var us = Person.program();
        var them = Person.staff(LiveMamori.demo().theirs(), "CASEWORKER", 0);
        var opened = Given.caseRecord(them);
        var resident = opened.says("residentId");
        assertThat(us.get("/api/v1/cases?residentId=" + resident).json().get("items"))
                .isEmpty();
        assertThat(us.get("/api/v1/audit/events?subjectId=" + opened.id())
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(us.get("/api/v1/audit/events?residentId=" + resident).json().get("items"))
                .isEmpty();
        assertThat(us.get("/api/v1/cases?q=" + opened.says("reference")).json().get("items"))
                .isEmpty();
        Expect.field(us.get("/api/v1/cases?department=" + opened.says("departmentId")), "/department", "department");
    }

    @Test
    void aCaseIsOpenedInOnesOwnDepartmentOnly() {
        var worker = Person.caseworker();
        var resident = Given.resident(worker).id();
        var body = Given.caseBody(resident).put("department", "FUKUSHI");
        Expect.problem(worker.post("/api/v1/cases", body), 403, "forbidden");
    }
}
