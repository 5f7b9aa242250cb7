package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.access.Role;
import dev.mamori.identity.AccountService;
import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.Base32;
import dev.mamori.identity.BeginTotp;
import dev.mamori.identity.ConfirmTotp;
import dev.mamori.identity.NewRecoveryCodes;
import dev.mamori.identity.OpenedSession;
import dev.mamori.identity.ProveFactor;
import dev.mamori.identity.SecondFactorRequired;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Permission;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Totp;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Second factors as they are enrolled, used once and proven again (control 13). */
@Satisfies("13")
class SecondFactorsIT extends InContainer {

    @Inject
    SecondFactorService factors;

    @Inject
    AccountService accounts;

    @Inject
    Services services;

    private City city;
    private Desk desk;
    private Member admin;

    @BeforeEach
    void someoneNew() {
        city = City.mamori();
        desk = Desk.in(city);
        admin = Member.of(city, Role.CITY_ADMIN);
    }

    @Test
    void aPrivilegedPersonWithoutOneCanDoNothingButEnrol() {
        var opened = desk.signIn(admin.loginId(), admin.password());
        assertThat(caller(opened).permissions()).containsExactly(Permission.OWN_SESSION);
        assertThat(does(opened, () -> accounts.list(null, 10)).code()).isEqualTo("second-factor-enrolment-required");
        enrol(opened);
        assertThat(does(opened, () -> accounts.list(null, 10)).well()).isTrue();
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password()))
                .isInstanceOf(SecondFactorRequired.class);
    }

    @Test
    void aCodeIsGoodOnceAndForOneStepAround() {
        var secret = enrol(desk.signIn(admin.loginId(), admin.password())).secret();
        used(0);
        var step = Totp.step();
        var outside = Totp.at(secret, step - 2);
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password(), outside))
                .isInstanceOf(AuthenticationFailed.class);
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password(), Totp.at(secret, Totp.step() + 2)))
                .isInstanceOf(AuthenticationFailed.class);
        var code = Totp.at(secret, Totp.step());
        desk.signIn(admin.loginId(), admin.password(), code);
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password(), code))
                .isInstanceOf(AuthenticationFailed.class);
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password(), Totp.at(secret, step - 1)))
                .isInstanceOf(AuthenticationFailed.class);
    }

    @Test
    void aRecoveryCodeIsGoodOnceAndOnlyAtTheSignIn() {
        var enrolled = enrol(desk.signIn(admin.loginId(), admin.password()));
        assertThat(enrolled.recovery()).hasSize(10).doesNotHaveDuplicates();
        var code = enrolled.recovery().get(3).toLowerCase();
        var opened = desk.signIn(admin.loginId(), admin.password(), code);
        assertThat(desk.session(opened).orElseThrow().secondFactor()).isEqualTo("RECOVERY");
        assertThatThrownBy(() -> desk.signIn(admin.loginId(), admin.password(), code))
                .isInstanceOf(AuthenticationFailed.class);
        assertThat(prove(opened, enrolled.recovery().get(4)).code()).isEqualTo("proof-failed");
        assertThat(Sql.look("select r::text as row from recovery_code r where account_id = ?", admin.id()))
                .allSatisfy(row -> assertThat(row.text("row"))
                        .doesNotContain(enrolled.recovery().get(0)));
    }

    @Test
    void provingItAgainMakesTheSessionFresh() {
        var opened = desk.signIn(admin.loginId(), admin.password());
        var secret = enrol(opened).secret();
        used(0);
        Sql.change(
                "update access_session set second_factor_at = now() - interval '6 minutes' where account_id = ?",
                admin.id());
        assertThat(does(opened, () -> factors.renewRecoveryCodes()).code()).isEqualTo("step-up-required");
        assertThat(prove(opened, "000000").code()).isEqualTo("proof-failed");
        var code = Totp.now(secret);
        assertThat(prove(opened, code).well()).isTrue();
        assertThat(prove(opened, code).code()).isEqualTo("proof-failed");
        assertThat(caller(opened).seat().strengthenedSince(Instant.now().minusSeconds(60)))
                .isTrue();
        assertThat(does(opened, () -> factors.renewRecoveryCodes()).well()).isTrue();
    }

    @Test
    void theLastOneOfAPrivilegedPersonStays() {
        var opened = desk.signIn(admin.loginId(), admin.password());
        enrol(opened);
        assertThat(remove(opened).code()).isEqualTo("last-second-factor");
        var worker = Member.of(city, Role.CASEWORKER);
        var session = desk.signIn(worker.loginId(), worker.password());
        enrol(session);
        assertThat(remove(session).well()).isTrue();
        desk.signIn(worker.loginId(), worker.password());
    }

    @Test
    void anotherOneNeedsTheOldOneFirst() {
        var opened = desk.signIn(admin.loginId(), admin.password());
        enrol(opened);
        Sql.change(
                "update access_session set second_factor_at = now() - interval '6 minutes' where account_id = ?",
                admin.id());
        assertThat(does(opened, () -> factors.begin(new BeginTotp(null))).code())
                .isEqualTo("step-up-required");
    }

    private Enrolled enrol(OpenedSession opened) {
        var begun = services.done(caller(opened), () -> factors.begin(new BeginTotp(null)));
        assertThat(begun.uri()).contains("algorithm=SHA256", "digits=6", "period=30", begun.secret());
        assertThat(begun.qrSvg()).startsWith("<svg").doesNotContain("script");
        var secret = Base32.decode(begun.secret());
        NewRecoveryCodes codes =
                services.done(caller(opened), () -> factors.confirm(new ConfirmTotp(Totp.now(secret))));
        return new Enrolled(secret, codes.codes());
    }

    private void used(long step) {
        Sql.change("update account set totp_last_step = ? where id = ?", step, admin.id());
    }

    private Ending prove(OpenedSession opened, String code) {
        return does(opened, () -> {
            factors.prove(new ProveFactor(code, null));
            return null;
        });
    }

    private Ending remove(OpenedSession opened) {
        return does(opened, () -> {
            factors.remove();
            return null;
        });
    }

    private Ending does(OpenedSession opened, Callable<?> work) {
        return services.as().does(caller(opened), work);
    }

    private Caller caller(OpenedSession opened) {
        return desk.session(opened).orElseThrow().caller();
    }

    private record Enrolled(byte[] secret, java.util.List<String> recovery) {}
}
