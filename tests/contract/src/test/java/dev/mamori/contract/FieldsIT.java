package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveMamori.class)
@DisplayName("What is wrong with a body is said by field, and never breaks anything")
class FieldsIT {

    /** An operation with a body, how to call it, and a body it takes. */
    private record Door(String method, String path, JsonNode good, Function<String, Answer> call) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static Stream<Door> doors() {
        var program = Person.program();
        var resident = Given.resident(program);
        var opened = Given.caseRecord(program);
        var record = Given.visitRecord(program);
        var admin = Person.staff("CITY_ADMIN");
        var provider = Person.staff("OPERATOR");
        Strength.renew();
        var request = Given.request(provider, program);
        var invited = admin.get("/api/v1/accounts/"
                + admin.post("/api/v1/accounts", Given.inviteBody()).id());
        return Stream.of(
                creating(program, "/api/v1/residents", Given.residentBody()),
                changing(program, "PATCH", "/api/v1/residents/{id}", resident, Given.residentBody()),
                creating(program, "/api/v1/cases", Given.caseBody(resident.id())),
                changing(
                        program,
                        "PATCH",
                        "/api/v1/cases/{id}",
                        opened,
                        Json.object("{'title':'件名','category':'OTHER'}")),
                changing(program, "POST", "/api/v1/cases/{id}/assign", opened, Json.object("{'assigneeId':null}")),
                changing(program, "POST", "/api/v1/cases/{id}/close", opened, Json.object("{'reason':'済んだため'}")),
                changing(program, "POST", "/api/v1/cases/{id}/reopen", opened, Given.anything()),
                changing(
                        program,
                        "POST",
                        "/api/v1/cases/{id}/transfer",
                        opened,
                        Json.object("{'department':'FUKUSHI','reason':'相談が主になったため'}")),
                new Door(
                        "POST",
                        "/api/v1/cases/{caseId}/records",
                        Given.recordBody(),
                        body -> sent(program, "/api/v1/cases/" + opened.id() + "/records", body)),
                changing(
                        program,
                        "PATCH",
                        "/api/v1/records/{id}",
                        record,
                        Json.object("{'visitedOn':'2026-10-20','answers':{},'complete':false}")),
                creating(provider, "/api/v1/disclosures", Given.disclosureBody(resident.id())),
                changing(admin, "POST", "/api/v1/approvals/{id}/approve", request, Given.decisionBody()),
                changing(admin, "POST", "/api/v1/approvals/{id}/reject", request, Given.decisionBody()),
                changing(provider, "POST", "/api/v1/approvals/{id}/withdraw", request, Given.anything()),
                changing(admin, "POST", "/api/v1/disclosures/{id}/end", request, Given.anything()),
                creating(admin, "/api/v1/terminals", Enrolment.terminalBody("OFFICE")),
                changing(
                        admin,
                        "PATCH",
                        "/api/v1/terminals/{id}",
                        Enrolment.terminal("OFFICE"),
                        Json.object("{'loginId':'x-9999','kind':'OFFICE','department':'KAIGO','serialNumber':'S-1',"
                                + "'imei':null,'networks':['127.0.0.1/32']}")),
                creating(admin, "/api/v1/sims", Enrolment.simBody(null)),
                changing(
                        admin,
                        "PATCH",
                        "/api/v1/sims/{id}",
                        Enrolment.sim(null),
                        Json.object(
                                "{'imsi':'440109999999999','msisdn':'+818012345678','carrier':'会社','apn':'a.example',"
                                        + "'address4':null,'address6':null,'terminalId':null}")),
                creating(admin, "/api/v1/suppliers", SupplierBodies.registering()),
                changing(
                        admin,
                        "POST",
                        "/api/v1/suppliers/{id}/workers",
                        SupplierBodies.registered(SupplierBodies.registering()),
                        SupplierBodies.worker()),
                creating(admin, "/api/v1/accounts", Given.inviteBody()),
                changing(admin, "PATCH", "/api/v1/accounts/{id}", invited, Json.object("{'displayName':'木村 桜'}")),
                changing(admin, "POST", "/api/v1/accounts/{id}/suspend", invited, Given.accountBody("/suspend")),
                retiring(admin, invited),
                creating(admin, "/api/v1/access-reviews", Json.object("{'days':21}")),
                creating(admin, "/api/v1/overtime-permits", WatchBodies.body("POST /api/v1/overtime-permits", null)),
                creating(admin, "/api/v1/calendars", WatchBodies.body("POST /api/v1/calendars", null)),
                creating(admin, "/api/v1/previews", Foresight.body("ACCOUNT_RETIRED", invited.id())),
                changing(admin, "POST", "/api/v1/accounts/{id}/grants", invited, Given.grantBody()),
                creating(admin, "/api/v1/forms", Given.formBody()),
                new Door(
                        "POST",
                        "/api/v1/forms/{key}",
                        Given.formBody().put("key", "soudan"),
                        body -> sent(admin, "/api/v1/forms/soudan", body)));
    }

    private static Door creating(Person by, String path, ObjectNode good) {
        return new Door("POST", path, good, body -> sent(by, path, body));
    }

    private static Answer sent(Person by, String path, String body) {
        return by.send(Call.of("POST", path).json(body));
    }

    /** As it was shown; what is refused does not use the preview up. */
    private static Door retiring(Person by, Answer account) {
        var path = "/api/v1/accounts/{id}/retire";
        var shown = Foresight.shown(by, "ACCOUNT_RETIRED", account.id());
        return new Door(
                "POST",
                path,
                Given.accountBody("/retire").put("confirmation", shown.says("subjectName")),
                body -> by.send(Call.of("POST", path.replace("{id}", account.id()))
                        .json(body)
                        .on(account.version())
                        .with("X-Preview", shown.id())));
    }

    private static Door changing(Person by, String method, String path, Answer object, ObjectNode good) {
        return new Door(
                method,
                path,
                good,
                body -> by.send(Call.of(method, path.replace("{id}", object.id()))
                        .json(body)
                        .on(object.version())));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongValueOfEveryFieldIsNamed() {
        return doors().flatMap(door -> faults(door)
                .map(fault -> DynamicTest.dynamicTest(door + " " + fault, () -> {
                    var answer = door.call().apply(Json.write(fault.body()));
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
                    assertThat(Expect.pointers(answer)).as(answer.toString()).anySatisfy(pointer -> assertThat(pointer)
                            .startsWith(fault.pointer()));
                })));
    }

    private static Stream<BadValues.Fault> faults(Door door) {
        var description = Description.ofProduct();
        var schema = description.body(description.operation(door.method(), door.path()));
        return BadValues.of(schema, door.good()).stream();
    }

    @TestFactory
    Stream<DynamicTest> membersNobodyKnowsAreRefused() {
        return doors().flatMap(door -> Stream.of("tenantId", "id", "expectedVersion", "version2", "a/b~c")
                .map(name -> DynamicTest.dynamicTest(door + " " + Json.write(text(name)), () -> {
                    var body = (ObjectNode) door.good().deepCopy();
                    body.put(name, 992029);
                    var pointer = "/" + name.replace("~", "~0").replace("/", "~1");
                    Expect.field(door.call().apply(Json.write(body)), pointer, "unknown-field");
                })));
    }

    private static JsonNode text(String value) {
        return Json.object("{}").put("it", value).get("it");
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsOneObjectAndSaysNothingTwice() {
        return doors().flatMap(door -> Stream.of("[]", "{\"reason\":\"a\",\"reason\":\"b\"}", "{", "")
                .map(body -> DynamicTest.dynamicTest(
                        door + " " + body, () -> Expect.problem(door.call().apply(body), 400, "malformed-json"))));
    }
}
