package dev.mamori.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;

/** The two stages at one terminal, and the token endpoint. */
record SignIn(Demo.Terminal terminal, String session) {

    /** Stage one is passed. */
    static SignIn over(Demo.Terminal terminal) {
        var answer = Door.at(terminal).send(stageOne(terminal.loginId()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new SignIn(terminal, answer.says("terminalSession"));
    }

    static Call stageOne(String loginId) {
        return Call.of("POST", "/api/v1/terminal-session")
                .json(Json.object("{}").put("terminalLoginId", loginId));
    }

    /** Stage two, with the code of this moment where the account has a second factor. */
    Answer of(Demo.Account account) {
        var typed = typed(account.loginId(), account.password());
        if (account.totpSecret() != null) {
            typed.put("code", Totp.unused(account.totpSecret()));
        }
        var answer = stageTwo(typed);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    static ObjectNode typed(String loginId, String password) {
        return Json.object("{}").put("loginId", loginId).put("password", password);
    }

    Answer stageTwo(ObjectNode typed) {
        return Door.at(terminal)
                .send(Call.of("POST", "/api/v1/session").json(typed).with("X-Terminal-Session", session));
    }

    static Answer program(Demo.Client client) {
        var answer = program(client.id(), client.secret(), "grant_type=client_credentials");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    static Answer program(String id, String secret, String form) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        return Door.bare()
                .send(Call.of("POST", "/api/v1/oauth2/token")
                        .carrying("application/x-www-form-urlencoded", BodyPublishers.ofString(form))
                        .with("Authorization", "Basic " + basic));
    }
}
