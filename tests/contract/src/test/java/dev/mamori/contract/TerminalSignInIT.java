package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.traceability.Satisfies;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Satisfies({"6-3", "16"})
@ExtendWith(LiveMamori.class)
@DisplayName("The terminal signs in first")
class TerminalSignInIT {

    private static Demo.Terminal first() {
        return LiveMamori.demo().terminal(LiveMamori.demo().ours(), 0);
    }

    private static Demo.Terminal second() {
        return LiveMamori.demo().terminal(LiveMamori.demo().ours(), 1);
    }

    private static Demo.Terminal neighbours() {
        return LiveMamori.demo().terminal(LiveMamori.demo().theirs(), 0);
    }

    private static Demo.Account worker() {
        return LiveMamori.demo().account(LiveMamori.demo().ours(), "CASEWORKER", 0);
    }

    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Guards.forget();
    }

    @Test
    void stageOneHasOneAnswerToAllThatFails() {
        var door = Door.at(first());
        var failures = List.of(
                Door.bare().send(SignIn.stageOne(first().loginId())),
                door.send(SignIn.stageOne(second().loginId())),
                door.send(SignIn.stageOne(neighbours().loginId())),
                door.send(SignIn.stageOne("tanmatsu-9999")),
                door.send(SignIn.stageOne("")),
                door.send(SignIn.stageOne("tanmatsu\u0007")),
                door.send(SignIn.stageOne("t".repeat(5_000))),
                door.send(Call.of("POST", "/api/v1/terminal-session").json("{}")),
                Door.at(neighbours()).send(SignIn.stageOne(first().loginId())));
        assertThat(failures).allSatisfy(answer -> {
            Expect.problem(answer, 401, "authentication-failed");
            assertThat(answer.withoutInstance()).isEqualTo(failures.get(0).withoutInstance());
        });
    }

    @Test
    void whatIsNoTextIsNotEvenLookedUp() {
        for (var text : new String[] {"\u0000", "\ud800"}) {
            Expect.field(Door.at(first()).send(SignIn.stageOne(text)), "/terminalLoginId", "text");
        }
    }

    /** The password is not looked at: a right one and a wrong one get the same answer. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "992011.x", "999999.x", "eyJhbGciOiJub25lIn0.e30."})
    void stageTwoWithoutStageOneIsRefused(String terminalSession) {
        var door = Door.at(first());
        for (var password : new String[] {worker().password(), "wrong"}) {
            var call = Call.of("POST", "/api/v1/session").json(SignIn.typed(worker().loginId(), password));
            var answer = door.send(terminalSession.isEmpty() ? call : call.with("X-Terminal-Session", terminalSession));
            Expect.problem(answer, 401, "terminal-login-required");
        }
    }

    @Test
    void aTerminalsSessionIsWorthNothingOverAnothersCertificate() {
        var session = SignIn.over(first()).session();
        var call = Call.of("POST", "/api/v1/session")
                .json(SignIn.typed(worker().loginId(), worker().password()))
                .with("X-Terminal-Session", session);
        for (var door : List.of(Door.at(second()), Door.at(neighbours()), Door.bare())) {
            Expect.problem(door.send(call), 401, "terminal-login-required");
        }
        assertThat(Door.at(first()).send(call).status()).isEqualTo(201);
    }

    @Test
    void aPersonsTokenIsWorthNothingOverAnothersCertificate() {
        var token = SignIn.over(first()).of(worker()).says("token");
        var call = Call.get("/api/v1/purposes").with("Authorization", "Bearer " + token);
        for (var door : List.of(Door.at(second()), Door.at(neighbours()), Door.bare())) {
            Expect.problem(door.send(call), 401, "authentication-failed");
        }
        assertThat(Door.at(first()).send(call).status()).isEqualTo(200);
    }
}
