package dev.mamori.contract;

import static dev.mamori.contract.SupplierBodies.PLACE;
import static dev.mamori.contract.SupplierBodies.active;
import static dev.mamori.contract.SupplierBodies.at;
import static dev.mamori.contract.SupplierBodies.moved;
import static dev.mamori.contract.SupplierBodies.now;
import static dev.mamori.contract.SupplierBodies.registered;
import static dev.mamori.contract.SupplierBodies.registering;
import static dev.mamori.contract.SupplierBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Satisfies({"10", "11"})
@ExtendWith(LiveMamori.class)
@DisplayName("Who works for the provider stands in the register, with the city's approval (10, 11)")
class SuppliersIT {

    private final Person admin = Person.staff("CITY_ADMIN");

    @Test
    void nobodyBeginsWithoutTheCitysApproval() {
        var proposed = registered(registering());
        Expect.problem(moved(proposed, "activate", Given.anything()), 409, "subcontract-not-approved");
        var request = moved(proposed, "approve", SupplierBodies.asking());
        assertThat(request.status()).isEqualTo(202);
        assertThat(request.says("action")).isEqualTo("SUPPLIER_APPROVED");
        Strength.renew();
        var decision = Json.object("{'note':'自分で'}").put("payloadSha256", request.says("payloadSha256"));
        var own = admin.change("POST", "/api/v1/approvals/" + request.id() + "/approve", "\"1\"", decision);
        Expect.problem(own, 403, "four-eyes-required");
        var active = active(registered(registering()));
        assertThat(active.json().at("/approval/documentSha256").textValue()).isEqualTo("a1".repeat(32));
    }

    @Test
    void whatIsMissingOrCannotBeTrueIsNamed() {
        var body = registering();
        body.remove("personalInformationManager");
        Expect.field(admin.post(PLACE, body), "/personalInformationManager", "required");
        Expect.field(
                admin.post(PLACE, registering().put("corporateNumber", "8999999900002")),
                "/corporateNumber",
                "corporate-number");
        Expect.field(admin.post(PLACE, registering().put("country", "ZZ")), "/country", "country");
        Expect.field(
                admin.post(
                        PLACE, registering().put("termEnd", today().minusDays(9).toString())),
                "/termEnd",
                "order");
        Expect.field(admin.post(PLACE, registering().put("parentId", Given.NO_ID)), "/parentId", "supplier");
    }

    @Test
    void theTreeKeepsItsRules() {
        var first = registered(registering());
        var second = registered(registering().put("parentId", first.id()));
        assertThat(second.json().get("tier").intValue()).isEqualTo(2);
        var loop = admin.change(
                "PATCH", at(first), first.version(), Json.object("{}").put("parentId", second.id()));
        Expect.field(loop, "/parentId", "supplier-loop");
        var late = registering()
                .put("parentId", first.id())
                .put("termEnd", today().plusDays(201).toString());
        Expect.field(admin.post(PLACE, late), "/termEnd", "term-of-parent");
        var abroad = registering().put("parentId", first.id()).put("country", "US");
        Expect.problem(admin.post(PLACE, abroad), 422, "location-not-japan");
    }

    @Test
    void changesNameTheVersionTheyAreBasedOn() {
        var proposed = registered(registering());
        var body = Json.object("{'address':'架空県緑町2-2'}");
        Expect.problem(admin.send(Call.of("PATCH", at(proposed)).json(body)), 428, "if-match-required");
        Expect.problem(admin.change("PATCH", at(proposed), "\"99\"", body), 412, "stale-version");
        var changed = admin.change("PATCH", at(proposed), proposed.version(), body);
        assertThat(changed.says("address")).isEqualTo("架空県緑町2-2");
        Expect.problem(admin.change("PATCH", at(proposed), proposed.version(), body), 412, "stale-version");
        Expect.problem(admin.get(PLACE + "/" + Given.NO_ID), 404, "not-found");
        var active = active(registered(registering()));
        Expect.problem(
                admin.change("PATCH", at(active), active.version(), Json.object("{'work':'別の仕事'}")),
                409,
                "supplier-state");
    }

    @Test
    @Satisfies("29")
    void anotherMunicipalitysSupplierDoesNotExist() {
        var theirs = Enrolment.created(
                Person.staff(LiveMamori.demo().theirs(), "CITY_ADMIN", 0).post(PLACE, registering()));
        Description.ofProduct().operations().stream()
                .filter(operation -> operation.path().startsWith(PLACE + "/{id}"))
                .forEach(operation -> {
                    var other = admin.send(asking(operation, theirs.id()));
                    Expect.problem(other, 404, "not-found");
                    assertThat(other.withoutInstance())
                            .as(operation.toString())
                            .isEqualTo(
                                    admin.send(asking(operation, Given.NO_ID)).withoutInstance());
                });
    }

    private static Call asking(Description.Operation operation, String id) {
        var call = Call.of(operation.method(), operation.filled(id)).on("\"1\"");
        return "GET".equals(operation.method()) ? call : call.json(SupplierBodies.body(operation.toString()));
    }

    @Test
    @Satisfies("12")
    void theAccountOfAWorkerEndsWithTheEntry() {
        Strength.renew();
        var invited = admin.post("/api/v1/accounts", Given.inviteBody());
        var loginId = invited.json().at("/account/loginId").textValue();
        var active = active(registered(registering()));
        var untrained =
                SupplierBodies.worker().put("trainedOn", today().minusDays(367).toString());
        var staffed = moved(active, "workers", untrained);
        var person = "workers/" + staffed.json().at("/workers/0/id").textValue();
        var tying = Json.object("{}").put("accountLoginId", loginId);
        Expect.problem(moved(staffed, person + "/account", tying), 422, "worker-not-cleared");
        var trained = admin.change(
                "PATCH",
                at(active) + "/" + person,
                staffed.version(),
                Json.object("{}").put("trainedOn", today().toString()));
        var tied = moved(trained, person + "/account", tying);
        assertThat(tied.json().at("/ends").toString())
                .isEqualTo("{\"suppliers\":1,\"workers\":1,\"accounts\":1,\"sessions\":0}");
        var ended = moved(tied, "end", Json.object("{'reason':'契約の終わり'}"));
        assertThat(ended.says("state")).isEqualTo("ENDED");
        assertThat(ended.json().at("/ends/accounts").intValue()).isEqualTo(1);
        Expect.problem(moved(ended, "end", Json.object("{'reason':'もう一度'}")), 409, "supplier-state");
        assertThat(moved(ended, "reopen", Json.object("{'reason':'取り違え'}")).says("state"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void theListComesInPartsAndAsOfADay() {
        var first = registered(registering());
        var second = registered(registering().put("parentId", first.id()));
        var seen = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var part = admin.get(PLACE + "?limit=2" + cursor).json();
            part.get("items").forEach(line -> seen.add(line.get("id").textValue()));
            cursor = part.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + part.get("nextCursor").textValue();
        }
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(first.id(), second.id());
        var before = admin.get(PLACE + "?asOf=" + today().minusDays(1)).json().get("items");
        assertThat(before.findValuesAsText("id")).doesNotContain(first.id());
        Expect.field(admin.get(PLACE + "?asOf=" + today().plusDays(1)), "/asOf", "not-future");
        Expect.field(admin.get(PLACE + "?asOf=x&state=y"), "/asOf", "format");
    }

    @Test
    void theRegisterIsHandedOutWithItsDay() {
        var name = "=HYPERLINK(\"https://example.invalid\")" + System.nanoTime();
        var odd = registered(registering().put("legalName", name));
        var json = Person.staff("AUDITOR").get(PLACE + "/export").json();
        assertThat(json.get("asOf").textValue()).isEqualTo(today().toString());
        assertThat(json.get("suppliers").findValuesAsText("id")).contains(odd.id());
        assertThat(json.get("suppliers")).allSatisfy(one -> {
            for (var fact : new String[] {"legalName", "work", "securityManager", "personalInformationManager"}) {
                assertThat(one.get(fact).textValue()).isNotBlank();
            }
            assertThat(one.get("workers").isArray()).isTrue();
        });
        var csv =
                admin.door().sendUnchecked(admin.as(Call.get(PLACE + "/export")).with("Accept", "text/csv"));
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\uFEFFasOf,tier,")
                .contains("\"'=HYPERLINK(")
                .doesNotContain(",\"=HYPERLINK");
        assertThat(now(odd).says("legalName")).isEqualTo(name);
    }
}
