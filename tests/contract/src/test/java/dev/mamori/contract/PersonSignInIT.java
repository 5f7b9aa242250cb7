package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signs in with accounts of the second municipality, so that nobody else's codes are used up here. */
@Satisfies({"6-3", "13"})
@ExtendWith(LiveMamori.class)
@DisplayName("Then the person, and where a role asks for it the second factor")
class PersonSignInIT {

    private static Demo.Account account(String role) {
        return LiveMamori.demo().account(LiveMamori.demo().theirs(), role, 0);
    }

    private static SignIn stageOne() {
        return SignIn.over(LiveMamori.demo().terminal(LiveMamori.demo().theirs(), 1));
    }

    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Guards.forget();
    }

    @Test
    void everyFailureHasOneAnswer() {
        var stage = stageOne();
        var worker = LiveMamori.demo().account(LiveMamori.demo().theirs(), "CASEWORKER", 1);
        var neighbour = LiveMamori.demo().account(LiveMamori.demo().ours(), "CASEWORKER", 1);
        var officer = account("SECURITY_OFFICER");
        var failures = List.of(
                stage.stageTwo(SignIn.typed("nobody", worker.password())),
                stage.stageTwo(SignIn.typed(worker.loginId(), "wrong")),
                stage.stageTwo(SignIn.typed(neighbour.loginId(), neighbour.password())),
                stage.stageTwo(SignIn.typed(officer.loginId(), "wrong").put("code", Totp.now(officer.totpSecret()))),
                stage.stageTwo(
                        SignIn.typed(officer.loginId(), officer.password()).put("code", "000000x")),
                stage.stageTwo(SignIn.typed("", "")),
                stage.stageTwo(SignIn.typed("nobody\u0007", "\u202e")),
                stage.stageTwo(SignIn.typed("x".repeat(5_000), "x".repeat(5_000))),
                stage.stageTwo(Json.object("{}")));
        assertThat(failures).allSatisfy(answer -> {
            Expect.problem(answer, 401, "authentication-failed");
            assertThat(answer.withoutInstance()).isEqualTo(failures.get(0).withoutInstance());
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        });
    }

    @Test
    void whatIsNoTextIsNotEvenLookedUp() {
        for (var text : new String[] {"\u0000", "\ud800"}) {
            var answer = stageOne().stageTwo(SignIn.typed(text, text));
            Expect.field(answer, "/loginId", "text");
            Expect.field(answer, "/password", "text");
        }
    }

    @Test
    void aLoginIdIsReadWhateverItsWidthAndCase() {
        var worker = account("CASEWORKER");
        var wide = new StringBuilder();
        worker.loginId()
                .toUpperCase()
                .chars()
                .forEach(letter -> wide.append((char) (letter > 0x20 && letter < 0x7f ? letter + 0xfee0 : letter)));
        var answer = stageOne().stageTwo(SignIn.typed(wide.toString(), worker.password()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().at("/account/loginId").textValue()).isEqualTo(worker.loginId());
    }

    @Test
    void whoSeesMuchGivesASecondFactorAndEachCodeOnce() {
        var stage = stageOne();
        var auditor = account("AUDITOR");
        var typed = SignIn.typed(auditor.loginId(), auditor.password());
        Expect.problem(stage.stageTwo(typed), 401, "mfa-required");
        Expect.problem(stage.stageTwo(typed.deepCopy().put("code", " ")), 401, "mfa-required");
        var step = Instant.now().getEpochSecond() / 30;
        var old = typed.deepCopy().put("code", Totp.at(auditor.totpSecret(), step - 10));
        Expect.problem(stage.stageTwo(old), 401, "authentication-failed");
        var right = typed.deepCopy().put("code", Totp.at(auditor.totpSecret(), step));
        assertThat(stage.stageTwo(right).status()).isEqualTo(201);
        Expect.problem(stage.stageTwo(right), 401, "authentication-failed");
        var earlier = typed.deepCopy().put("code", Totp.at(auditor.totpSecret(), step - 1));
        Expect.problem(stage.stageTwo(earlier), 401, "authentication-failed");
    }

    @Test
    void signingOutEndsTheTokenAndNoOther() {
        var stage = stageOne();
        var kept = person(stage);
        var ended = person(stage);
        assertThat(ended.send(Call.of("DELETE", "/api/v1/session")).status()).isEqualTo(204);
        Expect.problem(ended.get("/api/v1/purposes"), 401, "authentication-failed");
        Expect.problem(ended.send(Call.of("DELETE", "/api/v1/session")), 401, "authentication-failed");
        assertThat(kept.get("/api/v1/purposes").status()).isEqualTo(200);
    }

    @Test
    void oneSessionIsEndedFromAnother() {
        var stage = stageOne();
        var one = person(stage);
        var newest = one.get("/api/v1/session").json().at("/items/0/id").textValue();
        var other = person(stage);
        assertThat(other.send(Call.of("DELETE", "/api/v1/session/" + newest)).status())
                .isEqualTo(204);
        Expect.problem(one.get("/api/v1/purposes"), 401, "authentication-failed");
        Expect.problem(other.send(Call.of("DELETE", "/api/v1/session/" + newest)), 404, "not-found");
    }

    @Test
    void signingOutEverywhereEndsAllOfThem() {
        var stage = stageOne();
        var one = person(stage);
        var other = person(stage);
        assertThat(one.send(Call.of("DELETE", "/api/v1/session/all")).status()).isEqualTo(204);
        Expect.problem(one.get("/api/v1/purposes"), 401, "authentication-failed");
        Expect.problem(other.get("/api/v1/purposes"), 401, "authentication-failed");
    }

    /** A supervisor of the second municipality, with a session of this test's own. */
    private static Person person(SignIn stage) {
        return new Person(
                Door.at(stage.terminal()), stage.of(account("SUPERVISOR")).says("token"));
    }
}
