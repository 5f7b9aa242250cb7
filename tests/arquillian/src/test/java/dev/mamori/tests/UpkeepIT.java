package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.platform.Ids;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import dev.mamori.upkeep.Duty;
import dev.mamori.upkeep.Upkeep;
import dev.mamori.upkeep.UpkeepRounds;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for a time only goes when its time is over, and nothing goes before; the trail tells of it. */
class UpkeepIT extends InContainer {

    private static final String MARK = "upkeep-";

    @Inject
    Upkeep upkeep;

    @Inject
    UpkeepRounds rounds;

    private City city;
    private long last;

    @BeforeEach
    void begin() {
        city = City.mamori();
        tidy();
        last = Sql.look("select coalesce(max(seq), 0) as seq from audit_event")
                .get(0)
                .number("seq");
    }

    @AfterEach
    void tidy() {
        Sql.change("delete from idempotency_key where key like '" + MARK + "%'");
        Sql.change("delete from access_session where end_reason = 'upkeep-test'");
        Sql.change("delete from terminal_session ts where ended_at = created_at"
                + " and not exists (select 1 from access_session s where s.terminal_session_id = ts.id)");
    }

    @Test
    void anAnswerIsKeptForSevenDays() {
        answered(city.code(), "7 days 1 hour", 3);
        answered(city.code(), "6 days 23 hours", 2);
        answered(City.aohama().code(), "8 days", 1);
        assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isEqualTo(3);
        assertThat(kept(city.code())).isEqualTo(2);
        assertThat(kept(City.aohama().code())).isEqualTo(1);
        assertThat(told(city.code()))
                .containsExactly(List.of("IDEMPOTENCY_KEYS_FORGOTTEN", "SUCCESS", "SYSTEM", "upkeep"));
    }

    @Test
    void whereNothingGoesTheTrailStaysSilent() {
        answered(city.code(), "1 hour", 1);
        assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isZero();
        assertThat(upkeep.tend(city.code(), Duty.SESSIONS)).isZero();
        assertThat(told(city.code())).isEmpty();
    }

    @Test
    void aBatchGoesAtATime() {
        answered(city.code(), "9 days", Upkeep.BATCH + 7);
        assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isEqualTo(Upkeep.BATCH);
        assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isEqualTo(7);
        assertThat(told(city.code())).hasSize(2);
    }

    @Test
    void aSessionIsKeptForNinetyDaysAfterItsEnd() {
        var goneTerminal = terminalSession("91 days");
        var gone = session(goneTerminal, "91 days");
        var oldTerminal = terminalSession("91 days");
        var stays = session(oldTerminal, "89 days");
        assertThat(upkeep.tend(city.code(), Duty.SESSIONS)).isEqualTo(2);
        assertThat(there("access_session", gone)).isFalse();
        assertThat(there("terminal_session", goneTerminal)).isFalse();
        assertThat(there("access_session", stays)).isTrue();
        assertThat(there("terminal_session", oldTerminal)).isTrue();
        assertThat(told(city.code())).containsExactly(List.of("SESSIONS_FORGOTTEN", "SUCCESS", "SYSTEM", "upkeep"));
    }

    @Test
    @Satisfies("12")
    void anAccountNobodyUsesIsSuspendedAndAUsedOneIsNot() {
        var unused = Member.of(city, Role.CASEWORKER);
        var used = Member.of(city, Role.CASEWORKER);
        var resumed = Member.of(city, Role.CASEWORKER);
        Sql.change(
                "update account set created_at = now() - interval '60 days', last_signed_in_at = now() - interval '46 days'"
                        + " where id in (?, ?)",
                unused.id(),
                resumed.id());
        Sql.change("update account set state_since = now() - interval '1 day' where id = ?", resumed.id());
        Sql.change(
                "update account set created_at = now() - interval '60 days', last_signed_in_at = now() - interval '44 days'"
                        + " where id = ?",
                used.id());
        assertThat(upkeep.tend(city.code(), Duty.DORMANT_ACCOUNTS)).isEqualTo(1);
        assertThat(unused.row().text("state")).isEqualTo("SUSPENDED");
        assertThat(used.row().text("state")).isEqualTo("ACTIVE");
        assertThat(resumed.row().text("state")).isEqualTo("ACTIVE");
        assertThat(Sql.look(
                        "select operation from audit_event where subject_id = ? and actor_kind = 'SYSTEM'",
                        unused.id()))
                .singleElement()
                .extracting(row -> row.text("operation"))
                .isEqualTo("ACCOUNT_SUSPENDED");
        assertThat(upkeep.tend(city.code(), Duty.DORMANT_ACCOUNTS)).isZero();
    }

    @Test
    void oneMachineIsAtItAtATime() {
        answered(city.code(), "8 days", 1);
        try (var other = Sql.superuser().begin()) {
            other.ask("select pg_advisory_xact_lock(?, hashtext('upkeep IDEMPOTENCY_KEYS'))", city.code());
            assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isZero();
        }
        assertThat(upkeep.tend(city.code(), Duty.IDEMPOTENCY_KEYS)).isEqualTo(1);
    }

    @Test
    void aRoundGoesThroughAllMunicipalities() {
        answered(city.code(), "8 days", 1);
        answered(City.aohama().code(), "8 days", 1);
        rounds.round();
        assertThat(kept(city.code()) + kept(City.aohama().code())).isZero();
        assertThat(told(city.code())).hasSize(1);
        assertThat(told(City.aohama().code())).hasSize(1);
    }

    @Test
    void whereTheTrailCannotBeWrittenNothingGoes() {
        answered(city.code(), "8 days", 1);
        Sql.change("revoke insert on audit_event from mamori_app");
        try {
            rounds.round();
        } finally {
            Sql.change("grant insert on audit_event to mamori_app");
        }
        assertThat(kept(city.code())).isEqualTo(1);
    }

    private static void answered(int municipality, String ago, int number) {
        Sql.change(
                """
                insert into idempotency_key (tenant_id, caller_id, key, request_hash, answer, created_at)
                select ?, gen_random_uuid(), ? || ? || number, 'x', '{}', now() - ?::interval
                  from generate_series(1, ?) number""",
                municipality,
                MARK,
                ago,
                ago,
                number);
    }

    private static long kept(int municipality) {
        return Sql.look(
                        "select count(*) as n from idempotency_key where tenant_id = ? and key like '" + MARK + "%'",
                        municipality)
                .get(0)
                .number("n");
    }

    private UUID terminalSession(String ago) {
        var id = Ids.next();
        Sql.change(
                """
                insert into terminal_session (id, tenant_id, terminal_id, token_sha256, created_at, expires_at, ended_at)
                select ?, t.tenant_id, t.id, sha256(?::text::bytea), now() - ?::interval, now(), now() - ?::interval
                  from terminal t where t.tenant_id = ? order by t.label limit 1""",
                id,
                id,
                ago,
                ago,
                city.code());
        return id;
    }

    private UUID session(UUID terminalSession, String ago) {
        var id = Ids.next();
        Sql.change(
                """
                insert into access_session (id, tenant_id, kind, token_sha256, account_id, terminal_session_id,
                  terminal_attested, password_verified, created_at, last_seen_at, idle_seconds, expires_at, ended_at,
                  end_reason)
                values (?, ?, 'STAFF', sha256(?::text::bytea), ?, ?, true, true, now() - interval '92 days',
                  now() - interval '92 days', 900, now(), now() - ?::interval, 'upkeep-test')""",
                id,
                city.code(),
                id,
                city.account(),
                terminalSession,
                ago);
        return id;
    }

    private static boolean there(String table, UUID id) {
        return !Sql.look("select 1 from " + table + " where id = ?", id).isEmpty();
    }

    private List<List<String>> told(int municipality) {
        return Sql.look(
                        """
                        select * from audit_event where tenant_id = ? and seq > ? and operation like '%\\_FORGOTTEN'
                         order by seq""",
                        municipality, last)
                .stream()
                .map(row -> row.texts("operation", "outcome", "actor_kind", "actor_name"))
                .toList();
    }
}
