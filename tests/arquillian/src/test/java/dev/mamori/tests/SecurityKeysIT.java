package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mamori.access.Role;
import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.FactorProof;
import dev.mamori.identity.KeyAssertion;
import dev.mamori.identity.KeyRequest;
import dev.mamori.identity.OpenedSession;
import dev.mamori.identity.ProveFactor;
import dev.mamori.identity.SecondFactorRequired;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecurityKeyService;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.StaffSignIn;
import dev.mamori.platform.Caller;
import dev.mamori.platform.LiveService;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.SoftKey;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Security keys, honest and otherwise (control 13). */
@Satisfies("13")
class SecurityKeysIT extends InContainer {

    @Inject
    SecurityKeyService keys;

    @Inject
    SecondFactorService factors;

    @Inject
    SignIn door;

    @Inject
    LiveService live;

    @Inject
    Services services;

    private Desk desk;
    private Member admin;
    private SoftKey key;
    private String origin;

    @BeforeEach
    void someoneNew() {
        Sql.change("delete from sign_in_failure");
        desk = Desk.in(City.mamori());
        admin = Member.of(City.mamori(), Role.SECURITY_OFFICER);
        key = new SoftKey();
        origin = live.baseUrl().orElseThrow();
    }

    @Test
    void aKeyIsEnrolledAndSignsIn() {
        enrol(key);
        var asked = asked();
        assertThat(asked.challenge()).hasSize(43);
        assertThat(asked.rpId()).isEqualTo("localhost");
        key.count = 2;
        var opened = signIn(key.sign(asked.challenge(), asked.rpId(), origin));
        assertThat(desk.session(opened).orElseThrow().secondFactor()).isEqualTo("WEBAUTHN");
        assertThat(caller(opened).permissions()).isNotEmpty();
    }

    @Test
    void anAnswerIsGoodOnce() {
        enrol(key);
        var asked = asked();
        key.count = 2;
        var answer = key.sign(asked.challenge(), asked.rpId(), origin);
        signIn(answer);
        refused(answer);
        key.count = 3;
        refused(key.sign(asked.challenge(), asked.rpId(), origin));
    }

    @Test
    void anotherPlacesAnswerIsNone() {
        enrol(key);
        key.count = 2;
        refused(key.sign(asked().challenge(), "localhost", "https://mamori.example"));
        refused(key.sign(asked().challenge(), "mamori.example", origin));
        refused(key.sign("bm90IG91ciBjaGFsbGVuZ2UhIQ", "localhost", origin));
    }

    @Test
    void aKeyThatDidNotVerifyThePersonIsNone() {
        enrol(key);
        key.count = 2;
        key.verified = false;
        refused(key.sign(asked().challenge(), "localhost", origin));
        var opened = desk.signIn(Member.of(City.mamori(), Role.AUDITOR).loginId(), Member.PASSWORD);
        var begun = services.done(caller(opened), () -> keys.begin());
        var unverified = new SoftKey();
        unverified.verified = false;
        var ending = services.as()
                .does(caller(opened), () -> keys.enrol(unverified.create(begun.challenge(), "localhost", origin)));
        assertThat(ending.code()).isEqualTo("proof-failed");
    }

    @Test
    void aCountThatGoesBackIsRefusedAndTold() {
        enrol(key);
        key.count = 7;
        signIn(key.sign(asked().challenge(), "localhost", origin));
        refused(key.sign(asked().challenge(), "localhost", origin));
        key.count = 6;
        refused(key.sign(asked().challenge(), "localhost", origin));
        assertThat(Sql.look(
                        "select 1 from audit_event where operation = 'SECURITY_KEY_CLONED' and subject_id = ?",
                        admin.id()))
                .isNotEmpty();
    }

    @Test
    void aChallengeTooOldIsNone() {
        enrol(key);
        var asked = asked();
        Sql.change(
                "update webauthn_challenge set created_at = now() - interval '6 minutes', expires_at = now() - interval '1 minute' where account_id = ?",
                admin.id());
        key.count = 2;
        refused(key.sign(asked.challenge(), "localhost", origin));
    }

    @Test
    void anAlgorithmThatIsNotAllowedIsNamed() {
        var opened = desk.signIn(admin.loginId(), admin.password());
        var begun = services.done(caller(opened), () -> keys.begin());
        assertThat(begun.algorithms()).containsExactly(-7L, -35L, -36L, -37L, -257L);
        for (var algorithm : new int[] {-65535, -8}) {
            var odd = new SoftKey();
            odd.algorithm = algorithm;
            var again = services.done(caller(opened), () -> keys.begin());
            var ending = services.as()
                    .does(caller(opened), () -> keys.enrol(odd.create(again.challenge(), "localhost", origin)));
            assertThat(ending.code()).isIn("algorithm-not-allowed", "proof-failed");
        }
    }

    @Test
    void aKeyProvesItAgainAndSeveralCanBeKept() {
        var opened = enrol(key);
        var second = new SoftKey();
        enrol(opened, second);
        Sql.change(
                "update access_session set second_factor_at = now() - interval '6 minutes' where account_id = ?",
                admin.id());
        var asked = services.done(caller(opened), () -> keys.request()).orElseThrow();
        assertThat(asked.allowed()).hasSize(2);
        second.count = 2;
        assertThat(prove(opened, second.sign(asked.challenge(), "localhost", origin))
                        .well())
                .isTrue();
        var first = services.done(caller(opened), () -> factors.list()).keys();
        assertThat(remove(opened, first.get(0).id()).well()).isTrue();
        assertThat(remove(opened, first.get(1).id()).code()).isEqualTo("last-second-factor");
    }

    private OpenedSession enrol(SoftKey made) {
        var opened = desk.signIn(admin.loginId(), admin.password());
        assertThat(enrol(opened, made)).hasSize(10);
        return opened;
    }

    private java.util.List<String> enrol(OpenedSession opened, SoftKey made) {
        var begun = services.done(caller(opened), () -> keys.begin());
        return services.done(caller(opened), () -> keys.enrol(made.create(begun.challenge(), begun.rpId(), origin)))
                .codes();
    }

    private KeyRequest asked() {
        return catchThrowableOfType(SecondFactorRequired.class, () -> desk.signIn(admin.loginId(), admin.password()))
                .keyRequest();
    }

    private OpenedSession signIn(KeyAssertion answer) {
        return door.signIn(
                new StaffSignIn(desk.stageOne(), admin.loginId(), admin.password(), new FactorProof(null, answer)),
                desk.origin());
    }

    private void refused(KeyAssertion answer) {
        Sql.change("delete from login_guard where account_id = ?", admin.id());
        assertThatThrownBy(() -> signIn(answer)).isInstanceOf(AuthenticationFailed.class);
    }

    private Ending prove(OpenedSession opened, KeyAssertion answer) {
        return services.as().does(caller(opened), () -> {
            factors.prove(new ProveFactor(null, answer));
            return null;
        });
    }

    private Ending remove(OpenedSession opened, UUID enrolled) {
        return services.as().does(caller(opened), () -> {
            keys.remove(enrolled);
            return null;
        });
    }

    private Caller caller(OpenedSession opened) {
        return desk.session(opened).orElseThrow().caller();
    }
}
