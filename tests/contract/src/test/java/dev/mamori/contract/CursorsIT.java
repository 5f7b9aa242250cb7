package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LiveMamori.class)
@DisplayName("Lists come in parts, each line exactly once")
class CursorsIT {

    private static final String UNTIL = "until=2000-01-01T00:00:00Z";

    /** Somebody else may add to a list meanwhile, but never in the middle of what these ask for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/residents?kana=%E3%82%B5&limit=",
                "/api/v1/cases?category=CONSULTATION&limit=",
                "/api/v1/accounts?limit="
            })
    void partsOfAnySizeMakeTheSameList(String list) {
        var person = list.contains("accounts") ? Person.staff("SUPERVISOR") : Person.program();
        var whole = walk(person, list + 100);
        assertThat(whole).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(walk(person, list + 3)).isEqualTo(whole);
        assertThat(walk(person, list + 1)).isEqualTo(whole);
        assertThat(walk(person, list + whole.size())).isEqualTo(whole);
    }

    @Test
    void theTrailIsReadToItsEndFromTheNewestEvent() {
        var events = new ArrayList<Long>();
        var person = Person.program();
        var subject = Given.resident(person).id();
        for (var times = 0; times < 7; times++) {
            person.get("/api/v1/residents/" + subject);
        }
        for (var event : parts(person, "/api/v1/audit/events?subjectId=" + subject + "&limit=3")) {
            events.add(event.get("seq").longValue());
        }
        assertThat(events).hasSize(8).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aListsEndIsSaid() {
        var answer = Person.program().get("/api/v1/audit/events?" + UNTIL);
        assertThat(answer.json().get("items")).isEmpty();
        assertThat(answer.json().get("nextCursor").isNull()).isTrue();
    }

    private static List<String> walk(Person person, String list) {
        return parts(person, list).stream()
                .map(line -> line.get("id").textValue())
                .toList();
    }

    private static List<JsonNode> parts(Person person, String list) {
        var lines = new ArrayList<JsonNode>();
        for (var cursor = Optional.of(""); cursor.isPresent(); ) {
            var answer = person.get(list + cursor.get()).json();
            answer.get("items").forEach(lines::add);
            cursor = Optional.ofNullable(answer.get("nextCursor").textValue()).map(next -> "&cursor=" + next);
        }
        return lines;
    }

    private static Stream<Description.Operation> lists(String parameter) {
        var description = Description.ofProduct();
        return description.operations().stream().filter(operation -> description.takes(operation, parameter));
    }

    /** Somebody who may read the list. */
    private static Person reader(String path) {
        if (path.endsWith("disclosures/own")) {
            return Person.staff("OPERATOR");
        }
        if (path.endsWith("protected-residents")) {
            return Person.staff("SUPERVISOR");
        }
        return path.matches(
                        ".*/(accounts|access-reviews(/.*)?|approvals|disclosures|terminals|sims|suppliers|alerts|overtime-permits)")
                ? Person.staff("AUDITOR")
                : Person.program();
    }

    /** Something whose parts the path lists. */
    private static String parent(String path, Person person) {
        if (path.startsWith("/api/v1/access-reviews")) {
            return Given.review();
        }
        if (path.startsWith("/api/v1/records")) {
            return Given.visitRecord(person).id();
        }
        return (path.contains("residents") ? Given.resident(person) : Given.caseRecord(person)).id();
    }

    private static Answer ask(Description.Operation list, String query) {
        var path = list.path();
        var person = reader(path);
        if (path.contains("{")) {
            path = list.filled(parent(path, person));
        }
        return person.get(path + "?" + query + Description.ofProduct().needed(list));
    }

    @TestFactory
    Stream<DynamicTest> aCursorOfNobodysIsNamed() {
        // nothing, no base64, too few keys, keys of other kinds, a text without end
        return Stream.of("x", "%2B%2F%3D", "AAAA", "eB94", "YR9iH2M", "MjAyNi0wMS0wMR94", "A".repeat(1200))
                .flatMap(cursor -> lists("cursor")
                        .map(list -> DynamicTest.dynamicTest(list + " " + cursor, () -> {
                            var answer = ask(list, "cursor=" + cursor);
                            Expect.problem(answer, 422, "validation");
                            assertThat(Expect.pointers(answer)).containsExactly("/cursor");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aLimitOutsideItsBoundsIsNamed() {
        return Stream.of("0", "-1", "201", "x", "1.5", "1e2", "99999999999", "%E3%81%82")
                .flatMap(limit -> lists("limit")
                        .map(list -> DynamicTest.dynamicTest(list + " " + limit, () -> {
                            var answer = ask(list, "limit=" + limit);
                            Expect.problem(answer, 422, "validation");
                            assertThat(Expect.pointers(answer)).containsExactly("/limit");
                        })));
    }

    @Test
    void aPartHasAtMostAHundredLines() {
        Expect.field(Person.program().get("/api/v1/residents?limit=101"), "/limit", "limit");
        Expect.field(Person.program().get("/api/v1/cases?limit=101"), "/limit", "limit");
        Expect.field(Person.staff("SUPERVISOR").get("/api/v1/accounts?limit=101"), "/limit", "limit");
        assertThat(Person.program().get("/api/v1/residents?limit=100").json().get("items"))
                .hasSize(100);
        assertThat(Person.program().get("/api/v1/residents").json().get("items"))
                .hasSize(50);
    }
}
