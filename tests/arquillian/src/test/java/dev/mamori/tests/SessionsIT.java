package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.identity.OpenedSession;
import dev.mamori.identity.Origin;
import dev.mamori.identity.Sessions;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.SignedIn;
import dev.mamori.identity.StaffSignIn;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Permission;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session is looked up anew for each request: whatever was taken away is felt at the next one (controls 6-3, 12). */
@Satisfies({"6-3", "12"})
class SessionsIT extends InContainer {

    @Inject
    SignIn door;

    @Inject
    Sessions sessions;

    private City city;
    private Sql.Row terminal;
    private OpenedSession opened;
    private UUID session;

    @BeforeEach
    void signIn() {
        city = City.mamori();
        Sql.change(
                "update account set password_hash = ?, totp_secret = null, security_keys = 0 where id = ?",
                Member.hash(),
                city.account());
        Sql.change("delete from login_guard where account_id = ?", city.account());
        Sql.change("delete from webauthn_credential where account_id = ?", city.account());
        terminal = Sql.look(
                        "select t.*, c.sha256 as certificate_sha256 from terminal t join terminal_certificate c on c.terminal_id = t.id where t.tenant_id = ? order by t.label limit 1",
                        city.code())
                .get(0);
        var stageOne = door.enterTerminal(terminal.text("login_id"), origin());
        opened = door.signIn(StaffSignIn.withCode(stageOne.token(), city.loginId(), Member.PASSWORD, null), origin());
        session = signedIn().orElseThrow().caller().sessionId();
    }

    @Test
    void aSessionKnowsWhoItIsAndWhatTheyMayDo() {
        var caller = signedIn().orElseThrow().caller();
        assertThat(caller.accountId()).isEqualTo(city.account());
        assertThat(caller.municipality()).isEqualTo(city.code());
        assertThat(caller.terminalId()).isEqualTo(terminal.id("id"));
        assertThat(caller.departments()).containsExactly(city.department());
        assertThat(caller.everyDepartment()).isFalse();
        assertThat(caller.permissions()).contains(Permission.CASE_READ).doesNotContain(Permission.AUDIT_READ);
    }

    @Test
    void onlyTheHashOfATokenIsKept() throws NoSuchAlgorithmException {
        var kept = Sql.look("select t::text as row, token_sha256 from access_session t where id = ?", session)
                .get(0);
        var hash = MessageDigest.getInstance("SHA-256").digest(opened.token().getBytes(StandardCharsets.UTF_8));
        assertThat((byte[]) kept.values().get("token_sha256")).isEqualTo(hash);
        assertThat(kept.text("row"))
                .doesNotContain(opened.token(), opened.token().substring(7));
    }

    @Test
    void aRoleTakenAwayIsGone() {
        whileChanged(
                "update role_grant set valid_until = now() where account_id = ? and valid_until > now()",
                "update role_grant set valid_until = valid_from + interval '365 days' where account_id = ?",
                () -> assertThat(signedIn().orElseThrow().caller().permissions())
                        .isEmpty());
        assertThat(signedIn().orElseThrow().caller().permissions()).isNotEmpty();
    }

    @Test
    void aDepartmentTakenAwayIsGone() {
        Sql.change("delete from account_department where account_id = ?", city.account());
        try {
            assertThat(signedIn().orElseThrow().caller().departments()).isEmpty();
        } finally {
            Sql.change(
                    "insert into account_department (tenant_id, account_id, department_id) values (?, ?, ?)",
                    city.code(),
                    city.account(),
                    city.department());
        }
    }

    @Test
    void aSuspendedAccountIsOut() {
        whileChanged(
                "update account set state = 'SUSPENDED' where id = ?",
                "update account set state = 'ACTIVE' where id = ?",
                () -> assertThat(signedIn()).isEmpty());
    }

    @Test
    void aTerminalThatIsLostOrRetiredIsOut() {
        for (var state : new String[] {"SUSPENDED", "LOST", "RETIRED"}) {
            Sql.change("update terminal set state = ? where id = ?", state, terminal.id("id"));
            try {
                assertThat(signedIn()).as(state).isEmpty();
            } finally {
                Sql.change("update terminal set state = 'ACTIVE' where id = ?", terminal.id("id"));
            }
        }
        assertThat(signedIn()).isPresent();
    }

    @Test
    void anotherTerminalsCertificateDoesNotCarryIt() {
        var another = new Origin(new byte[32], OptionalInt.of(city.code()), "127.0.0.1", Ids.next());
        var none = new Origin(null, OptionalInt.empty(), "127.0.0.1", Ids.next());
        assertThat(sessions.of(opened.token(), another)).isEmpty();
        assertThat(sessions.of(opened.token(), none)).isEmpty();
    }

    @Test
    void anotherMunicipalitysNameDoesNotOpenIt() {
        var renamed = "%06d".formatted(City.aohama().code()) + opened.token().substring(6);
        assertThat(sessions.of(renamed, origin())).isEmpty();
    }

    @Test
    void anIdleSessionEnds() {
        Sql.change(
                "update access_session set last_seen_at = now() - make_interval(secs => idle_seconds - 5) where id = ?",
                session);
        assertThat(signedIn()).isPresent();
        // the look-up was a use, and counts from now
        assertThat(seenAgo()).isLessThan(60);
        Sql.change(
                "update access_session set last_seen_at = now() - make_interval(secs => idle_seconds + 1) where id = ?",
                session);
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void noSessionOutlivesItsDay() {
        Sql.change("update access_session set expires_at = now() where id = ?", session);
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void aSessionEndsWithItsTerminals() {
        Sql.change(
                "update terminal_session set ended_at = now() where id = (select terminal_session_id from access_session where id = ?)",
                session);
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void theTimesAndTheNumberAreThePolicys() {
        var change = "update security_policy set %s where tenant_id = 992011";
        Sql.change(change.formatted("idle_minutes = 7, session_hours = 2, concurrent_sessions = 1"));
        try {
            var member = Member.of(city, Role.CASEWORKER);
            var desk = Desk.in(city);
            var first = desk.signIn(member.loginId(), member.password());
            var row = Sql.look(
                            "select idle_seconds, extract(epoch from expires_at - created_at)::int as life from access_session where account_id = ?",
                            member.id())
                    .get(0);
            assertThat(row.number("idle_seconds")).isEqualTo(420);
            assertThat(row.number("life")).isBetween(7_190L, 7_210L);
            var second = desk.signIn(member.loginId(), member.password());
            assertThat(desk.session(first)).isEmpty();
            assertThat(desk.session(second)).isPresent();
            assertThat(Sql.look(
                            "select 1 from audit_event where operation = 'SESSION_DISPLACED' and subject_id = ?",
                            member.id()))
                    .hasSize(1);
        } finally {
            Sql.change(change.formatted("idle_minutes = 30, session_hours = 12, concurrent_sessions = 3"));
        }
    }

    @Test
    void anEndedSessionStaysEnded() {
        Sql.change("update access_session set ended_at = now() where id = ?", session);
        assertThat(signedIn()).isEmpty();
    }

    private void whileChanged(String change, String back, Runnable test) {
        Sql.change(change, city.account());
        try {
            test.run();
        } finally {
            Sql.change(back, city.account());
        }
    }

    private Optional<SignedIn> signedIn() {
        return sessions.of(opened.token(), origin());
    }

    private long seenAgo() {
        return Sql.look(
                        "select extract(epoch from now() - last_seen_at)::int as ago from access_session where id = ?",
                        session)
                .get(0)
                .number("ago");
    }

    private Origin origin() {
        return new Origin(
                (byte[]) terminal.values().get("certificate_sha256"),
                OptionalInt.of(city.code()),
                "127.0.0.1",
                Ids.next());
    }
}
