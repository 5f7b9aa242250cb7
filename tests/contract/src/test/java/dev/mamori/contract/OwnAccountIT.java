package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.traceability.Satisfies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the second caseworker of the second municipality, whom no other test signs in. */
@ExtendWith(LiveMamori.class)
@DisplayName("One's own account, those of others, and the policy")
@Satisfies({"13", "23", "24"})
class OwnAccountIT {

    private static String password;

    private SignIn stage;

    @BeforeEach
    void stageOne() {
        Guards.forget();
        var demo = LiveMamori.demo();
        stage = SignIn.over(demo.terminal(demo.theirs(), 1));
        password = password == null ? worker().password() : password;
    }

    @AfterEach
    void forget() {
        Guards.forget();
    }

    @Test
    void aPasswordIsChangedByWhoKnowsIt() {
        var self = self();
        Expect.problem(change(self, "wrong", "Xk4&minato no kaze"), 403, "proof-failed");
        var refused = change(self, password, "守里");
        Expect.problem(refused, 422, "password-policy");
        Expect.field(refused, "/newPassword", "password-too-short");
        Expect.field(refused, "/newPassword", "password-digit");
        Expect.field(change(self, password, password), "/newPassword", "password-reused");
        assertThat(change(self, password, "Xk4&minato no kaze").status()).isEqualTo(204);
        password = "Xk4&minato no kaze";
        assertThat(self.get("/api/v1/purposes").status()).isEqualTo(200);
        self();
    }

    @Test
    void whatIsNoPasswordIsRefusedClearly() {
        var self = self();
        for (var text : new String[] {"Xk4&minato\u0000", "Xk4&minato\ud800"}) {
            Expect.field(change(self, password, text), "/newPassword", "text");
        }
        Expect.field(change(self, password, "Xk4&minato\u202e"), "/newPassword", "password-control-character");
        Expect.field(change(self, password, "Xk4&minato\u200f"), "/newPassword", "password-control-character");
        Expect.field(change(self, password, "Xk4&" + "x".repeat(125)), "/newPassword", "password-too-long");
        Expect.problem(change(self, password, "x".repeat(1_000_000)), 413, "too-large");
    }

    @Test
    void anAdministratorVoidsAPasswordAndNeverLearnsTheNext() {
        var self = self();
        var id = self.get("/api/v1/session").json();
        assertThat(id.at("/items/0/id").textValue()).isNotBlank();
        var demo = LiveMamori.demo();
        var admin = Person.staff(demo.theirs(), "CITY_ADMIN", 0);
        Strength.renew();
        var account = accountId(admin, worker().loginId());
        var reset = admin.post("/api/v1/accounts/" + account + "/password-reset", reason());
        assertThat(reset.status()).as(reset.toString()).isEqualTo(201);
        Expect.problem(self.get("/api/v1/purposes"), 401, "authentication-failed");
        Expect.problem(stage.stageTwo(SignIn.typed(worker().loginId(), password)), 401, "authentication-failed");
        Expect.problem(choose(reset.says("secret"), "weak"), 422, "password-policy");
        assertThat(choose(reset.says("secret"), "Xk4&shiroi nami").status()).isEqualTo(204);
        Expect.problem(choose(reset.says("secret"), "Xk4&shiroi nami 2"), 403, "link-invalid");
        Expect.problem(
                Door.at(stage.terminal())
                        .send(Call.of("POST", "/api/v1/one-time-links").json(chosen("x", "y"))),
                401,
                "terminal-login-required");
        password = "Xk4&shiroi nami";
        self();
    }

    @Test
    void aLockIsLiftedByAnotherWithAReason() {
        for (var attempt = 0; attempt < 5; attempt++) {
            stage.stageTwo(SignIn.typed(worker().loginId(), "wrong"));
        }
        var locked = stage.stageTwo(SignIn.typed(worker().loginId(), password));
        Expect.problem(locked, 401, "authentication-failed");
        assertThat(locked.withoutInstance())
                .isEqualTo(stage.stageTwo(SignIn.typed("nobody", "wrong")).withoutInstance());
        var officer = Person.staff(LiveMamori.demo().theirs(), "SECURITY_OFFICER", 0);
        Strength.renew();
        var path = "/api/v1/accounts/" + accountId(officer, worker().loginId()) + "/unlock";
        Expect.field(officer.post(path, Json.object("{'reason':' '}")), "/reason", "required");
        assertThat(officer.post(path, reason()).status()).isEqualTo(204);
        Expect.problem(officer.post(path, reason()), 409, "not-locked");
        self();
    }

    @Test
    void sessionsOfOthersAreSeenAndEnded() {
        var self = self();
        var officer = Person.staff(LiveMamori.demo().theirs(), "SECURITY_OFFICER", 0);
        var sessions = "/api/v1/accounts/" + accountId(officer, worker().loginId()) + "/sessions";
        var newest = officer.get(sessions).json().at("/items/0/id").textValue();
        assertThat(officer.send(Call.of("DELETE", sessions + "/" + newest)).status())
                .isEqualTo(204);
        Expect.problem(self.get("/api/v1/purposes"), 401, "authentication-failed");
        Expect.problem(officer.send(Call.of("DELETE", sessions + "/" + newest)), 404, "not-found");
    }

    @Test
    void codesAreEnrolledByTheirOwnSecretAndNeverWithSha1() {
        var self = self();
        var totp = "/api/v1/account/second-factors/totp";
        var sha1 = self.post(totp, Json.object("{'algorithm':'SHA1'}"));
        Expect.problem(sha1, 422, "algorithm-not-allowed");
        Expect.field(sha1, "/algorithm", "option");
        Expect.problem(self.post(totp + "/confirm", Json.object("{'code':'123456'}")), 409, "enrolment-missing");
        var begun = self.post(totp, Given.anything());
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        Expect.problem(self.post(totp + "/confirm", code("000000")), 403, "proof-failed");
        var confirmed = self.post(totp + "/confirm", code(Totp.now(begun.says("secret"))));
        assertThat(confirmed.json().path("codes")).hasSize(10);
        assertThat(self.get("/api/v1/account/second-factors")
                        .json()
                        .path("totpEnrolled")
                        .booleanValue())
                .isTrue();
        Expect.problem(stage.stageTwo(SignIn.typed(worker().loginId(), password)), 401, "mfa-required");
        Expect.problem(self.post("/api/v1/session/step-up", code("000000")), 403, "proof-failed");
        assertThat(self.send(Call.of("DELETE", totp)).status()).isEqualTo(204);
        self();
    }

    @Test
    void thePolicyHasFloorsAndTakesTwo() {
        var officer = Person.staff(LiveMamori.demo().theirs(), "SECURITY_OFFICER", 0);
        Strength.renew();
        var policy = officer.get("/api/v1/policy");
        var weak = officer.change(
                "PATCH",
                "/api/v1/policy",
                policy.version(),
                Json.object("{'reason':'試しに','passwordLength':9,'lockThreshold':0}"));
        Expect.problem(weak, 422, "below-floor");
        Expect.field(weak, "/passwordLength", "range");
        Expect.field(weak, "/lockThreshold", "range");
        var good = Json.object("{'reason':'監査の指摘による','passwordLength':12}");
        Expect.problem(officer.send(Call.of("PATCH", "/api/v1/policy").json(good)), 428, "if-match-required");
        Expect.problem(officer.change("PATCH", "/api/v1/policy", "\"77\"", good), 412, "stale-version");
        var asked = officer.change("PATCH", "/api/v1/policy", policy.version(), good);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(officer.get("/api/v1/policy").version()).isEqualTo(policy.version());
        var decision = Json.object("{'note':'確かめた'}").put("payloadSha256", asked.says("payloadSha256"));
        var approve = "/api/v1/approvals/" + asked.id() + "/approve";
        Expect.problem(officer.change("POST", approve, "\"1\"", decision), 403, "four-eyes-required");
        var admin = Person.staff(LiveMamori.demo().theirs(), "CITY_ADMIN", 0);
        Strength.renew();
        var approved = admin.change("POST", approve, "\"1\"", decision);
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(officer.get("/api/v1/policy").json().at("/values/0/value").intValue())
                .isEqualTo(12);
    }

    private Demo.Account worker() {
        var demo = LiveMamori.demo();
        return demo.account(demo.theirs(), "CASEWORKER", 1);
    }

    private Person self() {
        var answer = stage.stageTwo(SignIn.typed(worker().loginId(), password));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new Person(Door.at(stage.terminal()), answer.says("token"));
    }

    private static Answer change(Person self, String present, String chosen) {
        return self.post(
                "/api/v1/account/password",
                Json.object("{}").put("currentPassword", present).put("newPassword", chosen));
    }

    private Answer choose(String secret, String chosen) {
        return Door.at(stage.terminal())
                .send(Call.of("POST", "/api/v1/one-time-links")
                        .json(chosen(secret, chosen))
                        .with("X-Terminal-Session", stage.session()));
    }

    private static ObjectNode chosen(String secret, String password) {
        return Json.object("{}").put("secret", secret).put("newPassword", password);
    }

    private static ObjectNode code(String code) {
        return Json.object("{}").put("code", code);
    }

    private static ObjectNode reason() {
        return Json.object("{'reason':'本人から電話があったため'}");
    }

    private static String accountId(Person by, String loginId) {
        for (var line : by.get("/api/v1/accounts?limit=100").json().path("items")) {
            if (loginId.equals(line.path("loginId").textValue())) {
                return line.path("id").textValue();
            }
        }
        throw new IllegalStateException("no such account");
    }
}
