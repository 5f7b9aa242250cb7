package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveMamori.class)
@DisplayName("From the terminal to the trail")
class WalkIT {

    @Test
    void aVisitIsRecordedReadBackAndFoundInTheTrail() {
        var demo = LiveMamori.demo();
        var session = SignIn.over(demo.terminal(demo.ours(), 0)).of(demo.account(demo.ours(), "CASEWORKER", 0));
        assertThat(session.json().at("/account/roles/0").textValue()).isEqualTo("CASEWORKER");
        var worker = new Person(Door.at(demo.terminal(demo.ours(), 0)), session.says("token"));

        var found =
                worker.get("/api/v1/residents?kana=%E3%82%84&limit=5").json().get("items");
        assertThat(found).isNotEmpty().allSatisfy(line -> assertThat(
                        line.get("familyNameKana").textValue())
                .startsWith("ヤ"));

        var opened = worker.post(
                "/api/v1/cases", Given.caseBody(found.get(0).get("id").textValue()));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo(demo.baseUrl() + "/api/v1/cases/" + opened.id());

        var written = worker.post("/api/v1/cases/" + opened.id() + "/records", Given.recordBody());
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.says("status")).isEqualTo("DRAFT");

        var readBack = worker.get("/api/v1/records/" + written.id());
        assertThat(readBack.json()).isEqualTo(written.json());
        assertThat(readBack.json().get("answers")).isEqualTo(Given.recordBody().get("answers"));
        assertThat(readBack.version()).isEqualTo(written.version());

        assertThat(events(written.id()))
                .extracting(event -> event.get("operation").textValue() + " "
                        + event.get("outcome").textValue() + " "
                        + event.get("actorName").textValue())
                .containsExactly(
                        "VISIT_RECORD_VIEWED SUCCESS " + worker("loginId", session),
                        "VISIT_RECORD_WRITTEN SUCCESS " + worker("loginId", session));
        assertThat(events(written.id())).allSatisfy(event -> {
            assertThat(event.get("purpose").textValue()).isEqualTo("CARE_CERTIFICATION");
            assertThat(event.get("residentId")).isEqualTo(written.json().get("residentId"));
        });
    }

    @Test
    void aRefusalIsInTheTrailUnderTheNumberTheProblemNames() {
        var refused = Person.caseworker().get("/api/v1/audit/events");
        var number = Expect.problem(refused, 403, "forbidden").get("instance").textValue();
        var events = Person.program()
                .get("/api/v1/audit/events?requestId=" + number.substring("urn:uuid:".length()))
                .json()
                .get("items");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("outcome").textValue()).isEqualTo("REFUSED");
        assertThat(events.get(0).get("reason").textValue()).isEqualTo("forbidden");
    }

    private static String worker(String member, Answer session) {
        return session.json().path("account").path(member).textValue();
    }

    /** The trail's rows about an object, the newest first, as the program that may read the trail sees them. */
    private static List<JsonNode> events(String subject) {
        var items = Person.program()
                .get("/api/v1/audit/events?subjectId=" + subject)
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
