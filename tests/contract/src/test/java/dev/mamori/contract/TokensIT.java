package dev.mamori.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Satisfies("12")
@ExtendWith(LiveMamori.class)
@DisplayName("Tokens are opaque, and only the right one opens")
class TokensIT {

    private static final String GRANT = "grant_type=client_credentials";

    private static Demo.Client program() {
        return LiveMamori.demo().client(LiveMamori.demo().ours(), true);
    }

    @Test
    void aProgramProvesItselfAndGetsWhatItIsRegisteredWith() {
        var answer = SignIn.program(program());
        assertThat(answer.says("token_type")).isEqualTo("Bearer");
        assertThat(answer.says("scope").split(" "))
                .containsExactlyInAnyOrder(program().scope().split(" "));
        assertThat(answer.json().get("expires_in").intValue()).isBetween(3_500, 3_600);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.says("access_token")).matches("\\d{6}\\.[A-Za-z0-9_-]{43}");
    }

    @Test
    void aProgramThatDoesNotProveItselfGetsOneAnswer() {
        var neighbour = LiveMamori.demo().client(LiveMamori.demo().theirs(), true);
        var failures = List.of(
                SignIn.program(program().id(), "wrong", GRANT),
                SignIn.program(program().id(), neighbour.secret(), GRANT),
                SignIn.program("nobody", program().secret(), GRANT),
                SignIn.program(
                        program().id().substring(0, 7) + "nobody", program().secret(), GRANT),
                SignIn.program("999999-nobody", program().secret(), GRANT),
                SignIn.program("000000-nobody", program().secret(), GRANT),
                SignIn.program("", "", GRANT),
                SignIn.program(program().id() + "\u0000", program().secret(), GRANT),
                SignIn.program(program().id() + "%00", program().secret(), GRANT),
                SignIn.program("%zz", "x", GRANT),
                as(null),
                as("Basic !"),
                as("Bearer " + Person.program().token()));
        assertThat(failures).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
            assertThat(answer.says("error")).isEqualTo("invalid_client");
            assertThat(answer.text()).isEqualTo(failures.get(0).text());
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        });
    }

    private static Answer as(String authorization) {
        var call = Call.of("POST", "/api/v1/oauth2/token")
                .carrying("application/x-www-form-urlencoded", BodyPublishers.ofString(GRANT));
        return Door.bare().send(authorization == null ? call : call.with("Authorization", authorization));
    }

    @Test
    void aProgramMayAskForLessThanItHas() {
        var answer = SignIn.program(program().id(), program().secret(), GRANT + "&scope=cases:read+residents:read");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.says("scope").split(" ")).containsExactlyInAnyOrder("cases:read", "residents:read");
        var narrow = new Person(Door.bare(), answer.says("access_token"));
        assertThat(narrow.get("/api/v1/residents?kana=ア").status()).isEqualTo(200);
        assertThat(narrow.get("/api/v1/cases").status()).isEqualTo(200);
        Expect.problem(narrow.post("/api/v1/residents", Given.residentBody()), 403, "forbidden");
        Expect.problem(narrow.get("/api/v1/audit/events"), 403, "forbidden");
        assertThat(Person.program()
                        .post("/api/v1/residents", Given.residentBody())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anEmptyScopeCountsAsNone() {
        var answer = SignIn.program(program().id(), program().secret(), GRANT + "&scope=");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.says("scope").split(" "))
                .containsExactlyInAnyOrder(program().scope().split(" "));
    }

    @Test
    void anotherGrantOrAWiderScopeIsRefused() {
        assertThat(refused("grant_type=password")).isEqualTo("unsupported_grant_type");
        assertThat(refused("")).isEqualTo("invalid_request");
        for (var scope :
                List.of("everything", "cases:read+everything", "cases:read++residents:read", "+", "CASES:READ")) {
            assertThat(refused(GRANT + "&scope=" + scope)).as(scope).isEqualTo("invalid_scope");
        }
        var reader = LiveMamori.demo().client(LiveMamori.demo().ours(), false);
        var wider = SignIn.program(reader.id(), reader.secret(), GRANT + "&scope=cases:read+cases:write");
        assertThat(wider.status()).isEqualTo(400);
        assertThat(wider.says("error")).isEqualTo("invalid_scope");
    }

    private static String refused(String form) {
        var answer = SignIn.program(program().id(), program().secret(), form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.says("error");
    }

    static Stream<String> notTokens() {
        var right = Person.program().token();
        var header = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        var claims = encoded("{\"sub\":\"sato.hana\",\"roles\":[\"AUDITOR\"],\"exp\":9999999999}");
        return Stream.of(
                "Bearer " + header + "." + claims + ".",
                "Bearer " + header + "." + claims + "." + encoded("signature"),
                "Bearer " + right + "x",
                "Bearer " + right.substring(0, right.length() - 1),
                "Bearer " + LiveMamori.demo().theirs() + right.substring(6),
                "Bearer 000000" + right.substring(6),
                "Bearer 999999" + right.substring(6),
                "Bearer " + right.toLowerCase() + " ",
                "Bearer",
                "Bearer ",
                "Token " + right,
                "Basic " + encoded(program().id() + ":" + program().secret()),
                right);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("notTokens")
    void whatIsNoTokenOpensNothing(String authorization) {
        var answer = Door.bare().send(Call.get("/api/v1/purposes").with("Authorization", authorization));
        Expect.problem(answer, 401, "authentication-failed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void theApiTakesNoCookie() {
        var worker = Person.caseworker();
        for (var name : new String[] {"__Host-mamori-session", "__Host-mamori-terminal", "JSESSIONID"}) {
            var call = Call.get("/api/v1/purposes").with("Cookie", name + "=" + worker.token());
            Expect.problem(worker.door().send(call), 401, "authentication-failed");
        }
        assertThat(worker.get("/api/v1/purposes").response().headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aTokenInTheAddressOpensNothing() {
        var path = "/api/v1/purposes?access_token=" + Person.program().token();
        Expect.problem(Door.bare().send(Call.get(path)), 401, "authentication-failed");
    }
}
