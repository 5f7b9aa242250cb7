package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mamori.traceability.Satisfies;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Satisfies({"12", "26"})
@ExtendWith(LiveMamori.class)
@DisplayName("The city's directory keeps accounts in step, and gives no rights")
class ScimIT {

    private static final String V2 = "/api/v1/scim/v2/";
    private static final String USERS = V2 + "Users";
    private static final String GROUPS = V2 + "Groups";

    private static Person directory() {
        return Person.directory(LiveMamori.demo().ours());
    }

    private static Answer send(String method, String path, String body) {
        var call = Call.of(method, path);
        return directory()
                .send(
                        body == null
                                ? call
                                : call.json(body.replace('\'', '"')).with("Content-Type", "application/scim+json"));
    }

    private static String body(String loginId) {
        return "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'" + loginId + "','externalId':'x-"
                + loginId + "','name':{'familyName':'森','givenName':'一'},'displayName':'森 一','active':true,"
                + "'emails':[{'value':'mori@example.jp','type':'work','primary':true}],'roles':[{'value':'CITY_ADMIN'}],"
                + "'municipality':992029,'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'employeeNumber':'S-"
                + loginId + "','department':'x'}}";
    }

    private static String newId() {
        return "scim." + UUID.randomUUID();
    }

    private static Answer added() {
        var answer = send("POST", USERS, body(newId()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static String patch(String operation) {
        return "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[" + operation + "]}";
    }

    private static String filtered(String list, String filter) {
        return list + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }

    private static JsonNode group(String name) {
        return directory()
                .get(filtered(GROUPS, "displayName eq \"" + name + "\"") + "&excludedAttributes=members")
                .json()
                .at("/Resources/0");
    }

    private static List<String> members(String group) {
        var members = directory().get(GROUPS + "/" + group).json().path("members");
        return StreamSupport.stream(members.spliterator(), false)
                .map(member -> member.get("value").textValue())
                .toList();
    }

    @Test
    void anAccountFromItsFirstDayToItsLast() {
        var loginId = newId();
        var created = send("POST", USERS, body(loginId));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.type()).isEqualTo("application/scim+json");
        assertThat(created.header("Location"))
                .isEqualTo(created.json().at("/meta/location").textValue());
        assertThat(created.version())
                .isEqualTo(created.json().at("/meta/version").textValue())
                .startsWith("W/\"");
        assertThat(created.text()).doesNotContain("CITY_ADMIN", "password", "secret", "mori@example.jp");
        var path = USERS + "/" + created.id();
        var read = directory().get(path);
        assertThat(read.json()).isEqualTo(created.json());

        var suspended = send("PATCH", path, patch("{'op':'Replace','path':'active','value':'False'}"));
        assertThat(suspended.json().get("active").booleanValue())
                .as(suspended.toString())
                .isFalse();
        var resumed = send("PATCH", path, patch("{'op':'replace','value':{'active':true}}"));
        assertThat(resumed.json().get("active").booleanValue())
                .as(resumed.toString())
                .isTrue();
        var replaced =
                send("PUT", path, "{'userName':'" + loginId + "','displayName':'森 一郎','name':{'givenName':'一郎'}}");
        assertThat(replaced.json().at("/name/givenName").textValue())
                .as(replaced.toString())
                .isEqualTo("一郎");
        assertThat(replaced.json().at("/name").has("familyName")).isFalse();
        assertThat(replaced.says("externalId")).isEqualTo("x-" + loginId);

        var gone = send("DELETE", path, null);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
        Expect.scim(directory().get(path), 404, null);
        Expect.scim(send("DELETE", path, null), 404, null);
        assertThat(directory()
                        .get(filtered(USERS, "userName eq \"" + loginId + "\""))
                        .json()
                        .get("totalResults")
                        .intValue())
                .isZero();
        Expect.scim(send("POST", USERS, body(loginId)), 409, "uniqueness");
    }

    @Test
    void everyDeedIsInTheTrail() {
        var id = added().id();
        send("PATCH", USERS + "/" + id, patch("{'op':'replace','path':'active','value':false}"));
        send("DELETE", USERS + "/" + id, null);
        var events = Person.program()
                .get("/api/v1/audit/events?subjectId=" + id)
                .json()
                .get("items");
        assertThat(events)
                .extracting(event -> event.get("operation").textValue())
                .containsExactlyInAnyOrder(
                        "DIRECTORY_USER_ADDED",
                        "DIRECTORY_USER_CHANGED",
                        "ACCOUNT_SUSPENDED",
                        "DIRECTORY_USER_RETIRED");
    }

    @Test
    void listsComeInPartsAndAsAskedFor() {
        var id = added();
        var one = directory()
                .get(filtered(USERS, "userName eq \"" + id.says("userName").toUpperCase() + "\""));
        assertThat(one.json().get("totalResults").intValue()).isEqualTo(1);
        assertThat(one.json().at("/Resources/0/id").textValue()).isEqualTo(id.id());
        var part = directory().get(USERS + "?startIndex=2&count=2").json();
        assertThat(part.get("startIndex").intValue()).isEqualTo(2);
        assertThat(part.get("itemsPerPage").intValue()).isEqualTo(2);
        assertThat(directory()
                        .get(USERS + "?count=100000")
                        .json()
                        .get("Resources")
                        .size())
                .isLessThanOrEqualTo(100);
        assertThat(directory().get(USERS + "?count=0").json().get("Resources")).isEmpty();
        var few = directory()
                .get(USERS + "/" + id.id() + "?attributes=userName,name.familyName")
                .json();
        assertThat(few.fieldNames()).toIterable().containsExactlyInAnyOrder("schemas", "id", "userName", "name");
        assertThat(few.get("name").fieldNames()).toIterable().containsExactly("familyName");
        var fewer = directory()
                .get(USERS + "/" + id.id() + "?excludedAttributes=name,meta")
                .json();
        assertThat(fewer.has("name") || fewer.has("meta")).isFalse();
        assertThat(fewer.has("displayName")).isTrue();
        assertThat(directory()
                        .get(USERS + "/" + id.id() + "?attributes=groups")
                        .json()
                        .get("groups"))
                .isEmpty();
        Expect.scim(directory().get(USERS + "?attributes=id&excludedAttributes=name"), 400, "invalidValue");
    }

    @Test
    void aFilterArrivesAsItWasWritten() {
        var id = added();
        var path = USERS + "/" + id.id();
        send("PATCH", path, patch("{'op':'replace','path':'displayName','value':'Ａ&B=1 + 100%25 森'}"));
        var filter = "id eq \"" + id.id() + "\" and displayName eq \"Ａ&B=1 + 100%25 森\"";
        for (var escaped : List.of(
                URLEncoder.encode(filter, StandardCharsets.UTF_8),
                URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20"))) {
            var found = directory().get(USERS + "?filter=" + escaped);
            assertThat(found.json().path("totalResults").intValue())
                    .as(found.toString())
                    .isEqualTo(1);
        }
        Expect.problem(Person.program().get("/api/v1/nothing?x=a%20b"), 404, "not-found");
        assertThat(Person.program().get("/api/v1/cases?q=no%20such").status()).isEqualTo(200);
    }

    @Test
    void versionsAreWeakAndHeldTo() {
        var created = added();
        var path = USERS + "/" + created.id();
        var had = directory().send(Call.get(path).with("If-None-Match", created.version()));
        assertThat(had.status()).isEqualTo(304);
        assertThat(had.text()).isEmpty();
        var rename = Call.of("PATCH", path)
                .json(patch("{'op':'replace','path':'displayName','value':'森さん'}")
                        .replace('\'', '"'));
        Expect.scim(directory().send(rename.on("W/\"99\"")), 412, null);
        Expect.scim(directory().send(rename.on("nonsense")), 412, null);
        Expect.scim(directory().send(Call.of("DELETE", path).on("W/\"99\"")), 412, null);
        var renamed = directory().send(rename.on(created.version()));
        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(renamed.version()).isNotEqualTo(created.version());
        assertThat(directory()
                        .send(Call.get(path).with("If-None-Match", created.version()))
                        .status())
                .isEqualTo(200);
        Expect.scim(directory().send(rename.on(created.version())), 412, null);
    }

    static Stream<Arguments> refusals() {
        var none = USERS + "/" + Given.NO_ID;
        var evil = "x".repeat(3_000);
        return Stream.of(
                Arguments.of(400, "invalidFilter", "GET", filtered(USERS, "userName is \"x\""), null),
                Arguments.of(400, "invalidFilter", "GET", filtered(USERS, "shoeSize eq \"x\""), null),
                Arguments.of(400, "invalidFilter", "GET", filtered(USERS, "(".repeat(900) + "id pr"), null),
                Arguments.of(400, "invalidFilter", "GET", filtered(USERS, "userName eq \"" + evil + "\""), null),
                Arguments.of(400, "invalidFilter", "GET", filtered(GROUPS, "owner eq \"x\""), null),
                Arguments.of(400, "invalidValue", "GET", filtered(USERS, "userName eq \"\0\""), null),
                Arguments.of(403, "sensitive", "GET", filtered(USERS, "password eq \"x\""), null),
                Arguments.of(400, "invalidValue", "GET", USERS + "?count=x", null),
                Arguments.of(400, "invalidValue", "GET", USERS + "?startIndex=1.5", null),
                Arguments.of(400, "invalidValue", "GET", USERS + "?count=99999999999", null),
                Arguments.of(404, null, "GET", none, null),
                Arguments.of(404, null, "GET", USERS + "/x", null),
                Arguments.of(404, null, "GET", GROUPS + "/" + Given.NO_ID, null),
                Arguments.of(404, null, "GET", V2 + "Schemas/none", null),
                Arguments.of(404, null, "GET", V2 + "Nothing", null),
                Arguments.of(405, null, "POST", GROUPS, "{}"),
                Arguments.of(405, null, "DELETE", GROUPS + "/" + Given.NO_ID, null),
                Arguments.of(400, "invalidSyntax", "POST", USERS, "{"),
                Arguments.of(400, "invalidSyntax", "POST", USERS, "[]"),
                Arguments.of(400, "invalidValue", "POST", USERS, "{}"),
                Arguments.of(400, "invalidValue", "POST", USERS, "{'userName':5}"),
                Arguments.of(400, "invalidValue", "POST", USERS, "{'userName':'x\\u0000'}"),
                Arguments.of(400, "invalidValue", "POST", USERS, "{'userName':'" + evil + "'}"),
                Arguments.of(400, "invalidValue", "POST", USERS, "{'userName':'x','active':'maybe'}"),
                Arguments.of(400, "mutability", "POST", USERS, "{'userName':'x','password':'y'}"),
                Arguments.of(400, "invalidValue", "PATCH", none, "{}"),
                Arguments.of(400, "invalidValue", "PATCH", none, "{'Operations':[]}"),
                Arguments.of(400, "invalidValue", "PATCH", none, "{'Operations':[5]}"),
                Arguments.of(400, "invalidValue", "PATCH", none, patch("{'op':'move'}")),
                Arguments.of(400, "invalidValue", "PATCH", none, patch("{'op':'add','path':7}")),
                Arguments.of(404, null, "PATCH", none, patch("{'op':'add','path':'x','value':7}")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("refusals")
    void aRefusalIsAnErrorThatDirectoriesRead(int status, String type, String method, String path, String body) {
        var japanese = Expect.scim(send(method, path, body), status, type);
        assertThat(japanese).matches("(?s).*[ぁ-んァ-ヶ].*");
        var call = Call.of(method, path).with("Accept-Language", "en");
        var answer = directory().send(body == null ? call : call.json(body.replace('\'', '"')));
        assertThat(Expect.scim(answer, status, type)).matches("(?s)[\\x20-\\x7e]+");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("invalidPath", "{'op':'add','path':'municipality','value':'992029'}"),
                Arguments.of("invalidPath", "{'op':'add','path':'name[','value':'x'}"),
                Arguments.of("noTarget", "{'op':'remove'}"),
                Arguments.of("noTarget", "{'op':'add','value':'x'}"),
                Arguments.of("mutability", "{'op':'replace','path':'userName','value':'other'}"),
                Arguments.of("mutability", "{'op':'remove','path':'userName'}"),
                Arguments.of("mutability", "{'op':'add','path':'password','value':'x'}"),
                Arguments.of("mutability", "{'op':'replace','path':'id','value':'" + Given.NO_ID + "'}"),
                Arguments.of("invalidValue", "{'op':'replace','path':'active','value':1}"),
                Arguments.of("invalidValue", "{'op':'replace','path':'displayName','value':{'a':'b'}}"),
                Arguments.of("invalidValue", "{'op':'replace','path':'displayName','value':'\\u202e'}"),
                Arguments.of(
                        "tooMany",
                        "{'op':'add','path':'title','value':'x'},".repeat(100)
                                + "{'op':'add','path':'title','value':'x'}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeThatCannotBeChangesNothing(String type, String operation) {
        var created = added();
        var path = USERS + "/" + created.id();
        var both = patch("{'op':'replace','path':'displayName','value':'別の名'}," + operation);
        Expect.scim(send("PATCH", path, both), 400, type);
        assertThat(directory().get(path).json()).isEqualTo(created.json());
    }

    @Test
    @Satisfies("13")
    void aPrivilegedAccountIsOutOfReach() {
        for (var role : List.of("CITY_ADMIN", "SECURITY_OFFICER", "AUDITOR", "OPERATOR")) {
            var login =
                    LiveMamori.demo().account(LiveMamori.demo().ours(), role, 0).loginId();
            var user = directory()
                    .get(filtered(USERS, "userName eq \"" + login + "\""))
                    .json()
                    .at("/Resources/0");
            var path = USERS + "/" + user.get("id").textValue();
            for (var off : List.of(
                    "{'op':'replace','path':'active','value':false}", "{'op':'add','path':'externalId','value':'x'}")) {
                Expect.scim(send("PATCH", path, patch(off)), 403, "mutability");
            }
            Expect.scim(send("PUT", path, "{'userName':'" + login + "'}"), 403, "mutability");
            Expect.scim(send("DELETE", path, null), 403, "mutability");
            var members = GROUPS + "/" + group(role).get("id").textValue();
            Expect.scim(send("PATCH", members, patch("{'op':'remove','path':'members'}")), 403, "mutability");
            assertThat(directory().get(path).json()).isEqualTo(user);
        }
    }

    @Test
    void aRoleIsNeverGivenByTheDirectory() {
        var user = added();
        for (var role : List.of("CASEWORKER", "CITY_ADMIN")) {
            var id = group(role).get("id").textValue();
            var before = members(id);
            for (var add : List.of(
                    "{'op':'add','path':'members','value':[{'value':'" + user.id() + "'}]}",
                    "{'op':'add','value':{'members':[{'value':'" + user.id() + "'}]}}")) {
                var detail = Expect.scim(send("PATCH", GROUPS + "/" + id, patch(add)), 403, "mutability");
                assertThat(detail).contains("二人");
            }
            assertThat(members(id)).isEqualTo(before);
        }
        assertThat(Person.staff("AUDITOR")
                        .get("/api/v1/accounts/" + user.id())
                        .json()
                        .get("grants"))
                .isEmpty();
    }

    @Test
    void departmentsComeAndGo() {
        var user = added();
        var kaigo = group("介護保険課");
        var path = GROUPS + "/" + kaigo.get("id").textValue();
        var change =
                send("PATCH", path, patch("{'op':'Add','path':'members','value':[{'value':'" + user.id() + "'}]}"));
        assertThat(change.status()).as(change.toString()).isEqualTo(204);
        assertThat(members(kaigo.get("id").textValue())).contains(user.id());
        assertThat(directory()
                        .get(USERS + "/" + user.id() + "?attributes=groups")
                        .json()
                        .at("/groups/0/value")
                        .textValue())
                .isEqualTo(kaigo.get("id").textValue());
        assertThat(directory()
                        .get(filtered(GROUPS, "members eq \"" + user.id() + "\""))
                        .json()
                        .get("totalResults")
                        .intValue())
                .isEqualTo(1);
        var tag = directory().get(path).version();
        Expect.scim(
                directory()
                        .send(Call.of("PATCH", path)
                                .json(patch("{'op':'remove','path':'members'}").replace('\'', '"'))
                                .on("W/\"0\"")),
                412,
                null);
        var left = directory()
                .send(Call.of("PATCH", path)
                        .json(patch("{'op':'remove','path':'members[value eq \\'" + user.id() + "\\']'}")
                                .replace("\\'", "\\\"")
                                .replace('\'', '"'))
                        .on(tag));
        assertThat(left.status()).as(left.toString()).isEqualTo(204);
        assertThat(members(kaigo.get("id").textValue())).doesNotContain(user.id());
        Expect.scim(
                send("PATCH", path, patch("{'op':'replace','path':'displayName','value':'別の課'}")), 400, "mutability");
        Expect.scim(
                send("PATCH", path, patch("{'op':'add','path':'members','value':[{'value':'" + Given.NO_ID + "'}]}")),
                400,
                "invalidValue");
    }

    @Test
    @Satisfies("29")
    void anotherMunicipalitysPeopleAndDepartmentsDoNotExist() {
        var them = Person.directory(LiveMamori.demo().theirs());
        var user = them.get(USERS).json().at("/Resources/0/id").textValue();
        var groups = them.get(GROUPS).json().get("Resources");
        for (var group : groups) {
            var path = GROUPS + "/" + group.get("id").textValue();
            Expect.scim(directory().get(path), 404, null);
            Expect.scim(send("PATCH", path, patch("{'op':'remove','path':'members'}")), 404, null);
        }
        var path = USERS + "/" + user;
        var none = directory().get(USERS + "/" + Given.NO_ID);
        assertThat(directory().get(path).text()).isEqualTo(none.text());
        Expect.scim(send("PATCH", path, patch("{'op':'replace','path':'active','value':false}")), 404, null);
        Expect.scim(send("PUT", path, "{'userName':'x'}"), 404, null);
        Expect.scim(send("DELETE", path, null), 404, null);
        assertThat(directory()
                        .get(filtered(USERS, "id eq \"" + user + "\""))
                        .json()
                        .get("totalResults")
                        .intValue())
                .isZero();
    }

    @Test
    void whatThereIsIsDescribed() {
        var configuration = directory().get(V2 + "ServiceProviderConfig").json();
        assertThat(configuration.at("/patch/supported").booleanValue()).isTrue();
        assertThat(configuration.at("/filter/maxResults").intValue()).isEqualTo(100);
        for (var type : directory().get(V2 + "ResourceTypes").json().get("Resources")) {
            var described = directory()
                    .get(V2 + "ResourceTypes/" + type.get("id").textValue())
                    .json();
            assertThat(described).isEqualTo(type);
            assertThat(directory()
                            .get(V2 + "Schemas/" + type.get("schema").textValue())
                            .json()
                            .get("attributes"))
                    .isNotEmpty();
            assertThat(directory()
                            .get("/api/v1/scim/v2" + type.get("endpoint").textValue())
                            .status())
                    .isEqualTo(200);
        }
    }

    /** A description that leaves something out is worse than none. */
    @Test
    void whatIsAnsweredIsInTheSchemas() {
        var described = Map.of(
                "core",
                directory()
                        .get(V2 + "Schemas/urn:ietf:params:scim:schemas:core:2.0:User")
                        .json());
        var names = described.get("core").findValuesAsText("name");
        added().json().fieldNames().forEachRemaining(name -> {
            if (!List.of("schemas", "id", "meta").contains(name) && !name.startsWith("urn:")) {
                assertThat(names).contains(name);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/scim+json", "application/json", "*/*"})
    void plainJsonIsTakenToo(String accept) {
        var answer = directory().send(Call.get(USERS + "?count=1").with("Accept", accept));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type())
                .isEqualTo(
                        Optional.of(accept).filter(type -> !type.contains("*")).orElse("application/scim+json"));
        Expect.scim(directory().send(Call.get(USERS).with("Accept", "text/csv")), 406, null);
        Expect.scim(directory().send(Call.of("POST", USERS).json("{}").with("Content-Type", "text/plain")), 415, null);
    }
}
