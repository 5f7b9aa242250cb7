package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mamori.access.Role;
import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.ChangeOwnPassword;
import dev.mamori.identity.ChoosePassword;
import dev.mamori.identity.LinkInvalid;
import dev.mamori.identity.OneTimeSecret;
import dev.mamori.identity.PasswordRefused;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.Passwords;
import dev.mamori.identity.ResetPassword;
import dev.mamori.identity.SignInBusy;
import dev.mamori.platform.Caller;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords as they are chosen, kept, changed and reset (control 23). */
@Satisfies("23")
class PasswordsIT extends InContainer {

    @Inject
    PasswordService service;

    @Inject
    ChoosePassword links;

    @Inject
    Passwords passwords;

    @Inject
    Services services;

    private City city;
    private Member member;
    private Desk desk;

    @BeforeEach
    void someoneNew() {
        city = City.mamori();
        member = Member.of(city, Role.CASEWORKER);
        desk = Desk.in(city);
    }

    @Test
    void everyBrokenRuleIsNamedAndThePasswordIsNot() {
        var ending = change(self(), member.password(), "守里");
        assertThat(ending.code()).isEqualTo("password-policy");
        assertThat(((DomainException) ending.thrown()).errors())
                .allSatisfy(error -> assertThat(error.pointer()).isEqualTo("/newPassword"))
                .extracting(FieldError::rule)
                .containsExactly(
                        "password-too-short",
                        "password-upper-case",
                        "password-lower-case",
                        "password-digit",
                        "password-symbol",
                        "password-contains-municipality");
        assertThat(ending.thrown().toString()).doesNotContain("守里");
    }

    @Test
    void theLastFiveAreNotUsedAgain() {
        var caller = self();
        var present = member.password();
        for (var number = 0; number < 5; number++) {
            assertThat(rules(change(caller, present, member.password()))).containsExactly("password-reused");
            var next = "Xk4&number" + number;
            assertThat(change(caller, present, next).well()).isTrue();
            present = next;
        }
        assertThat(change(caller, present, member.password()).well()).isTrue();
        assertThat(Sql.look("select 1 from password_history where account_id = ?", member.id()))
                .hasSize(4);
    }

    @Test
    void aChangeEndsTheOtherSessionsAndKeepsThisOne() {
        var other = desk.signIn(member.loginId(), member.password());
        var own = desk.signIn(member.loginId(), member.password());
        change(desk.session(own).orElseThrow().caller(), member.password(), "Xk4&another one");
        assertThat(desk.session(own)).isPresent();
        assertThat(desk.session(other)).isEmpty();
        assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password()))
                .isInstanceOf(AuthenticationFailed.class);
        desk.signIn(member.loginId(), "Xk4&another one");
    }

    @Test
    void aResetGivesASecretThatWorksOnce() {
        var session = desk.signIn(member.loginId(), member.password());
        var secret = reset();
        assertThat(desk.session(session)).isEmpty();
        assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password()))
                .isInstanceOf(AuthenticationFailed.class);
        assertThat(Sql.look("select l::text as row from one_time_link l where id = ?", secret.id())
                        .get(0)
                        .text("row"))
                .doesNotContain(secret.secret().substring(7));
        var refused = catchThrowableOfType(PasswordRefused.class, () -> choose(secret.secret(), "too weak"));
        assertThat(refused.errors()).isNotEmpty();
        choose(secret.secret(), "Xk4&chosen by me");
        desk.signIn(member.loginId(), "Xk4&chosen by me");
        assertThatThrownBy(() -> choose(secret.secret(), "Xk4&chosen again")).isInstanceOf(LinkInvalid.class);
    }

    @Test
    void aSecretDiesWithTheNextOneAndAfterADay() {
        var first = reset();
        var second = reset();
        assertThatThrownBy(() -> choose(first.secret(), "Xk4&chosen by me")).isInstanceOf(LinkInvalid.class);
        Sql.change(
                "update one_time_link set created_at = now() - interval '25 hours', expires_at = now() - interval '1 hour' where id = ?",
                second.id());
        assertThatThrownBy(() -> choose(second.secret(), "Xk4&chosen by me")).isInstanceOf(LinkInvalid.class);
        assertThatThrownBy(() -> choose("nonsense", "Xk4&chosen by me")).isInstanceOf(LinkInvalid.class);
    }

    @Test
    void whoWasInvitedArrivesWithThePassword() {
        var secret = reset();
        Sql.change("update account set state = 'INVITED' where id = ?", member.id());
        choose(secret.secret(), "Xk4&chosen by me");
        assertThat(member.row().text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void anOldHashIsMadeAnewAtTheNextSignIn() throws Exception {
        var old = storedLongAgo(member.password());
        Sql.change("update account set password_hash = ? where id = ?", old, member.id());
        desk.signIn(member.loginId(), member.password());
        assertThat(member.row().text("password_hash"))
                .startsWith("$pbkdf2-sha512$i=220000$")
                .isNotEqualTo(old);
        desk.signIn(member.loginId(), member.password());
    }

    @Test
    void aStormIsToldToComeAgain() throws Exception {
        var pool = Executors.newFixedThreadPool(90);
        try {
            var storm = IntStream.range(0, 90)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        try {
                            return passwords.verify("x", Member.hash());
                        } catch (SignInBusy busy) {
                            return null;
                        }
                    })
                    .toList();
            var busy = 0;
            for (var outcome : pool.invokeAll(storm)) {
                busy += outcome.get() == null ? 1 : 0;
            }
            assertThat(busy).isPositive();
        } finally {
            pool.shutdown();
        }
        assertThat(passwords.verify(member.password(), Member.hash())).isTrue();
    }

    @Test
    void composedAndDecomposedAreOnePassword() {
        change(self(), member.password(), "Xk4&か\u3099ぎぐげござ");
        desk.signIn(member.loginId(), "Xk4&がぎぐげござ");
    }

    @Test
    void privilegedPasswordsAreLonger() {
        var admin = Member.of(city, Role.AUDITOR);
        var caller = desk.session(desk.signIn(admin.loginId(), admin.password()))
                .orElseThrow()
                .caller();
        assertThat(rules(change(caller, admin.password(), "Xk4&fourteen.c"))).containsExactly("password-too-short");
        assertThat(change(caller, admin.password(), "Xk4&fifteen.cha").well()).isTrue();
    }

    private Caller self() {
        return desk.session(desk.signIn(member.loginId(), member.password()))
                .orElseThrow()
                .caller();
    }

    private Ending change(Caller caller, String present, String chosen) {
        return services.as().does(caller, () -> {
            service.change(new ChangeOwnPassword(present, chosen));
            return null;
        });
    }

    private OneTimeSecret reset() {
        return services.done(city.caller(null), () -> service.reset(new ResetPassword(member.id(), "忘れたため")));
    }

    private void choose(String secret, String password) {
        links.choose(desk.stageOne(), secret, password, desk.origin());
    }

    private static java.util.List<String> rules(Ending ending) {
        return ((DomainException) ending.thrown())
                .errors().stream().map(FieldError::rule).toList();
    }

    /** What was stored when the policy asked for fewer iterations, as any implementation of the standards makes it. */
    private static String storedLongAgo(String password) throws Exception {
        var salt = "sixteen-bytes-!!".getBytes(StandardCharsets.US_ASCII);
        var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 100_000, 512))
                .getEncoded();
        var pepper = Files.readString(Path.of(System.getProperty("mamori.secrets.dir"), "pepper-1"))
                .strip();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(pepper), "HmacSHA256"));
        var base64 = Base64.getEncoder().withoutPadding();
        return "$pbkdf2-sha512$i=100000$k=1$%s$%s"
                .formatted(base64.encodeToString(salt), base64.encodeToString(mac.doFinal(hash)));
    }
}
