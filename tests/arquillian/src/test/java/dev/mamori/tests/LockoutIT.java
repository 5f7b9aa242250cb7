package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.mamori.access.Role;
import dev.mamori.identity.AccountGuardService;
import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.ChangeOwnPassword;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.Passwords;
import dev.mamori.identity.SecondFactorRequired;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.StaffSignIn;
import dev.mamori.identity.TerminalLoginRequired;
import dev.mamori.identity.TerminalQuarantined;
import dev.mamori.identity.TimedCodes;
import dev.mamori.identity.UnlockAccount;
import dev.mamori.platform.Ids;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Totp;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After so many failures in a row nobody gets in, and nothing gives away whether there is anybody (control 24). */
@Satisfies("24")
class LockoutIT extends InContainer {

    private static final byte[] SECRET =
            "12345678901234567890123456789012".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Inject
    Passwords passwords;

    @Inject
    SignIn door;

    @Inject
    PasswordService passwordService;

    @Inject
    AccountGuardService guard;

    @Inject
    TimedCodes codes;

    @Inject
    Services services;

    private City city;
    private Member member;
    private Desk desk;

    @BeforeEach
    void someoneNew() {
        Sql.change("delete from sign_in_failure");
        city = City.mamori();
        member = Member.of(city, Role.CASEWORKER);
        desk = Desk.in(city);
    }

    @Test
    void fourWrongOnesAndARightOneGetIn() {
        wrong(4);
        desk.signIn(member.loginId(), member.password());
        assertThat(state().number("fails")).isZero();
        wrong(4);
        desk.signIn(member.loginId(), member.password());
    }

    @Test
    void afterFiveWrongOnesTheRightOneIsRefusedToo() {
        wrong(5);
        var before = passwords.evaluations();
        refused(member.password());
        assertThat(passwords.evaluations()).isEqualTo(before);
        assertThat(state().values().get("locked_until")).isNotNull();
        assertThat(trail("ACCOUNT_LOCKED", member.id())).isEqualTo(1);
        assertThat(Sql.look("select 1 from audit_event where actor_id = ? and reason = 'account-locked'", member.id()))
                .hasSize(1);
    }

    /** What another node, or this one after a restart, would read: the lock is the row, and nothing but the row. */
    @Test
    void theLockIsTheRowAndTheDatabasesClock() {
        wrong(5);
        Sql.change(
                "update login_guard set locked_until = now() + interval '1 second' where account_id = ?", member.id());
        refused(member.password());
        Sql.change("update login_guard set locked_until = now() where account_id = ?", member.id());
        desk.signIn(member.loginId(), member.password());
    }

    @Test
    void aSecondLockWithinADayIsLiftedByAnAdministratorOnly() {
        wrong(5);
        Sql.change("update login_guard set locked_until = now() where account_id = ?", member.id());
        Sql.change("delete from sign_in_failure where terminal_id = ?", desk.terminal());
        wrong(5);
        Sql.change("update login_guard set locked_until = now() where account_id = ?", member.id());
        refused(member.password());
        services.done(officer(), () -> guard.unlock(new UnlockAccount(member.id(), "本人に会って確かめた")));
        desk.signIn(member.loginId(), member.password());
    }

    @Test
    void fiftyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        var before = passwords.evaluations();
        var pool = Executors.newFixedThreadPool(50);
        try {
            var guesses = IntStream.range(0, 50)
                    .<Callable<Throwable>>mapToObj(number -> () ->
                            catchThrowable(() -> Desk.in(city).signIn(member.loginId(), "guess number " + number)))
                    .toList();
            for (var outcome : pool.invokeAll(guesses)) {
                assertThat(outcome.get()).isInstanceOf(AuthenticationFailed.class);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(passwords.evaluations() - before).isEqualTo(5);
        assertThat(trail("ACCOUNT_LOCKED", member.id())).isEqualTo(1);
        refused(member.password());
    }

    @Test
    void anIdNobodyHasIsLockedLikeAnyOther() {
        var nobody = "nobody." + Ids.next();
        var before = passwords.evaluations();
        for (var attempt = 0; attempt < 7; attempt++) {
            assertThatThrownBy(() -> desk.signIn(nobody, "wrong")).isInstanceOf(AuthenticationFailed.class);
        }
        assertThat(passwords.evaluations() - before).isEqualTo(5);
        assertThat(Sql.look("select encode(login_sha256, 'escape') as text from login_guard where account_id is null"))
                .noneMatch(row -> row.text("text").contains(nobody));
    }

    /**
     * Medians within a tenth. A machine that is busy with something else is given five tries; an answer that tells would
     * miss by a whole hash each time.
     */
    @Test
    void nothingIsLearntFromTheTimeAnAnswerTakes() {
        wrong(5);
        var seen = new ArrayList<String>();
        for (var attempt = 0; attempt < 5; attempt++) {
            var known = new ArrayList<Long>();
            var unknown = new ArrayList<Long>();
            var locked = new ArrayList<Long>();
            for (var round = 0; round < 7; round++) {
                known.add(timed(Member.of(city, Role.CASEWORKER).loginId()));
                unknown.add(timed("nobody." + Ids.next()));
                locked.add(timed(member.loginId()));
            }
            if (alike(median(known), median(unknown)) && alike(median(known), median(locked))) {
                return;
            }
            seen.add(median(known) + " known, " + median(unknown) + " unknown, " + median(locked) + " locked");
        }
        fail("the time of an answer tells: " + seen);
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one - other) <= Math.max(one, other) * 0.1;
    }

    @Test
    void widthAndCaseOfAnIdMakeNoOtherCount() {
        refused("wrong");
        assertThatThrownBy(() -> desk.signIn(member.loginId().toUpperCase(), "wrong"));
        assertThatThrownBy(() -> desk.signIn(" " + member.loginId().replace('m', 'ｍ'), "wrong"));
        assertThat(state().number("fails")).isEqualTo(3);
    }

    @Test
    void wrongCodesCountAndAPasswordAloneForgivesNone() {
        enrol(Totp.step() - 5);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password()))
                    .isInstanceOf(SecondFactorRequired.class);
            assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password(), "00000x"))
                    .isInstanceOf(AuthenticationFailed.class);
        }
        assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password(), Totp.now(SECRET)))
                .isInstanceOf(AuthenticationFailed.class);
        assertThat(trail("ACCOUNT_LOCKED", member.id())).isEqualTo(1);
    }

    @Test
    void wrongPresentPasswordsCountToo() {
        var opened = desk.signIn(member.loginId(), member.password());
        var self = desk.session(opened).orElseThrow().caller();
        for (var attempt = 0; attempt < 5; attempt++) {
            var ending = services.as().does(self, () -> {
                passwordService.change(new ChangeOwnPassword("wrong", "Zq7#" + Ids.next()));
                return null;
            });
            assertThat(ending.code()).isEqualTo("proof-failed");
        }
        refused(member.password());
    }

    @Test
    void aTerminalThatTriesManyIdsIsQuarantinedAndOthersAreNot() {
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> desk.signIn("nobody." + Ids.next(), "wrong"));
        }
        assertThatThrownBy(() -> desk.signIn(member.loginId(), member.password()))
                .isInstanceOf(TerminalQuarantined.class);
        assertThat(trail("TERMINAL_QUARANTINED", desk.terminal())).isEqualTo(1);
        Desk.in(city).signIn(member.loginId(), member.password());
        Sql.change("delete from terminal_quarantine where terminal_id = ?", desk.terminal());
        Sql.change("delete from sign_in_failure where terminal_id = ?", desk.terminal());
    }

    @Test
    void anAddressWithManyFailuresHasABudgetToo() {
        for (var attempt = 0; attempt < 54; attempt++) {
            Sql.change(
                    """
                    insert into sign_in_failure (id, tenant_id, terminal_id, source_address, login_sha256)
                    values (gen_random_uuid(), ?, ?, '192.0.2.7', sha256(?::text::bytea))""",
                    city.code(),
                    desk.terminal(),
                    "" + attempt);
        }
        var neighbour = Desk.in(city);
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> neighbour.signIn("nobody." + Ids.next(), "wrong"))
                    .isInstanceOf(AuthenticationFailed.class);
        }
        assertThatThrownBy(() -> neighbour.signIn(member.loginId(), member.password()))
                .isInstanceOf(TerminalQuarantined.class);
        Sql.change("delete from terminal_quarantine");
    }

    @Test
    void whoHasNoTerminalLocksNobody() {
        var stranger = new dev.mamori.identity.Origin(null, java.util.OptionalInt.empty(), "192.0.2.9", Ids.next());
        for (var attempt = 0; attempt < 6; attempt++) {
            for (var stageOne : Arrays.asList(null, desk.stageOne(), "%06d.guess".formatted(city.code()))) {
                assertThatThrownBy(() ->
                                door.signIn(StaffSignIn.withCode(stageOne, member.loginId(), "wrong", null), stranger))
                        .isInstanceOf(TerminalLoginRequired.class);
            }
        }
        desk.signIn(member.loginId(), member.password());
    }

    @Test
    void nobodyUnlocksThemselvesAndAPrivilegedOneTakesTwo() {
        var ending = services.as().does(officer(), () -> guard.unlock(new UnlockAccount(city.account(), "試しに")));
        assertThat(ending.code()).isEqualTo("not-oneself");
        var auditor = Member.of(city, Role.AUDITOR);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> Desk.in(city).signIn(auditor.loginId(), "wrong"));
        }
        var asked = services.done(officer(), () -> guard.unlock(new UnlockAccount(auditor.id(), "本人に確かめた")));
        assertThat(asked).hasValueSatisfying(view -> {
            assertThat(view.action()).isEqualTo("PRIVILEGED_ACCOUNT_UNLOCKED");
            assertThat(view.subjectId()).isEqualTo(auditor.id());
        });
        assertThatThrownBy(() -> Desk.in(city).signIn(auditor.loginId(), auditor.password()))
                .isInstanceOf(AuthenticationFailed.class);
    }

    private dev.mamori.platform.Caller officer() {
        return city.caller(null);
    }

    private void enrol(long lastStep) {
        Sql.change(
                "update account set totp_secret = ?, totp_last_step = ? where id = ?",
                codes.seal(SECRET, member.id().toString()),
                lastStep,
                member.id());
    }

    private void wrong(int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            refused("wrong " + attempt);
        }
    }

    private void refused(String password) {
        assertThatThrownBy(() -> desk.signIn(member.loginId(), password)).isInstanceOf(AuthenticationFailed.class);
    }

    private long timed(String loginId) {
        Sql.change("delete from sign_in_failure");
        var begun = System.nanoTime();
        assertThatThrownBy(() -> desk.signIn(loginId, "wrong")).isInstanceOf(AuthenticationFailed.class);
        return System.nanoTime() - begun;
    }

    private static double median(ArrayList<Long> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private Sql.Row state() {
        return Sql.look("select * from login_guard where account_id = ?", member.id())
                .get(0);
    }

    private static long trail(String operation, UUID subject) {
        return Sql.look("select subject_id from audit_event where operation = ?", operation).stream()
                .filter(row -> Objects.equals(row.id("subject_id"), subject))
                .count();
    }
}
