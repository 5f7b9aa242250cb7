package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.approval.DecideApproval;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Seat;
import dev.mamori.platform.TimeSource;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Watches;
import dev.mamori.traceability.Satisfies;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertRuleService;
import dev.mamori.watch.AlertService;
import dev.mamori.watch.CloseAlert;
import dev.mamori.watch.Disposition;
import dev.mamori.watch.SwitchRuleOff;
import dev.mamori.watch.TuneRule;
import dev.mamori.watch.Watch;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people really do on the running system is noticed within a minute, once, and closed by somebody else (control 27). */
@Satisfies("27")
class WatchIT extends InContainer {

    @Inject
    Watch watch;

    @Inject
    AlertService alerts;

    @Inject
    AlertRuleService rules;

    @Inject
    Services services;

    private City city;
    private Member member;

    @BeforeEach
    void begin() {
        city = City.mamori();
        Sql.change("delete from watch_rule");
        Sql.change("delete from work_calendar_day");
        Sql.change("delete from work_calendar");
        member = Member.of(city, Role.CASEWORKER);
    }

    @AfterEach
    void end() {
        Sql.change("delete from watch_rule");
    }

    @Test
    void theHundredthPersonIsToldOfWithinAMinuteByItself() {
        for (var missing = residents().size(); missing < 100; missing++) {
            services.done(city.caller(null), () -> services.residents().register(Scene.somebody()));
        }
        var residents = residents();
        assertThat(residents).hasSize(100);
        residents.stream().limit(99).forEach(resident -> opens(resident.id("id")));
        watch.round(city.code());
        assertThat(Watches.alerts(member.id(), "MASS_VIEWING")).isEmpty();
        opens(residents.get(99).id("id"));
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Watches.alerts(member.id(), "MASS_VIEWING").isEmpty()
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        var alert = Watches.alerts(member.id(), "MASS_VIEWING").get(0);
        assertThat(alert.number("figure")).isEqualTo(100);
        assertThat(alert.number("baseline")).isEqualTo(100);
        var evidence = alert.text("evidence").split(" ");
        assertThat(evidence).hasSize(100);
        assertThat(Sql.look(
                        "select 1 from audit_event where id = ? and actor_id = ?",
                        UUID.fromString(evidence[0]),
                        member.id()))
                .hasSize(1);
        var view = services.done(city.caller(null), () -> alerts.find(alert.id("id")));
        assertThat(view.evidence()).hasSize(100);
        assertThat(view.explanation().get("ja")).contains("1時間");
        assertThat(Sql.look(
                        "select 1 from audit_event where operation = 'ALERT_RAISED' and subject_id = ?",
                        alert.id("id")))
                .hasSize(1);
    }

    @Test
    void nobodyClosesWhatIsAboutOneselfAndNobodyWithoutSayingWhatItWas() {
        var id = denied(Instant.now());
        var nothingSaid = new CloseAlert(id, 1, null, "確かめた");
        assertThat(code(city.caller(null), nothingSaid)).isEqualTo("validation");
        assertThat(code(city.caller(null), new CloseAlert(id, 1, Disposition.TEST, " ")))
                .isEqualTo("validation");
        var said = new CloseAlert(id, 1, Disposition.FALSE_ALARM, "試験のため");
        assertThat(code(caller(member), said)).isEqualTo("not-oneself");
        var second = Member.of(city, Role.SECURITY_OFFICER);
        Sql.change("update account set person_ref = ? where id in (?, ?)", id.toString(), member.id(), second.id());
        assertThat(code(caller(second), said)).isEqualTo("not-oneself");
        assertThat(services.as()
                        .does(city.caller(null), () -> alerts.close(said))
                        .well())
                .isTrue();
        assertThat(code(city.caller(null), new CloseAlert(id, 2, Disposition.MISUSE, "やり直し")))
                .isEqualTo("alert-closed");
        assertThat(code(city.caller(null), new CloseAlert(id, 1, Disposition.MISUSE, "やり直し")))
                .isEqualTo("stale-version");
    }

    @Test
    void whatWasSeenCannotBeWrittenAgain() {
        var id = denied(Instant.now());
        try (var sql = Sql.application().of(city.code())) {
            for (var statement : List.of(
                    "update alert set figure = 0 where id = ?",
                    "update alert set evidence = '' where id = ?",
                    "delete from alert where id = ?")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                        Sql.Refused.class, () -> sql.run(statement, id))
                                .state())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void twoRoundsAtOnceAndARestartSayItOnce() throws Exception {
        for (var time = 0; time < 25; time++) {
            does("ACCOUNTS_LISTED", "REFUSED", Instant.now());
        }
        var machines = Executors.newFixedThreadPool(4);
        try {
            var rounds = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(round -> machines.submit(() -> watch.round(city.code())))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
        } finally {
            machines.shutdownNow();
        }
        looked();
        assertThat(Watches.alerts(member.id(), "MANY_DENIALS")).hasSize(1);
        Sql.change("update watch_position set next_xid = '0' where tenant_id = ?", city.code());
        for (var round = 0; round < 30; round++) {
            watch.round(city.code());
        }
        assertThat(Watches.alerts(member.id(), "MANY_DENIALS")).hasSize(1);
    }

    /** Its number and its time are older than what was read meanwhile; by its transaction it is still to come. */
    @Test
    void whatCommitsLateIsNotMissed() {
        var late = Member.of(city, Role.CASEWORKER);
        try (var slow = Sql.superuser().begin()) {
            for (var time = 0; time < 25; time++) {
                Watches.did(slow, late, "ACCOUNTS_LISTED", "REFUSED", Instant.now());
            }
            for (var time = 0; time < 25; time++) {
                does("ACCOUNTS_LISTED", "REFUSED", Instant.now());
            }
            watch.round(city.code());
            assertThat(Watches.alerts(late.id(), "MANY_DENIALS")).isEmpty();
        }
        looked();
        assertThat(Watches.alerts(late.id(), "MANY_DENIALS")).hasSize(1);
        assertThat(Watches.alerts(member.id(), "MANY_DENIALS")).hasSize(1);
    }

    @Test
    void theNightIsToldOfAndAPermitExcusesWithItsReference() {
        var night = LocalDate.now(TimeSource.ZONE)
                .atStartOfDay(TimeSource.ZONE)
                .toInstant()
                .minus(Duration.ofHours(21));
        does("SIGNED_IN", "SUCCESS", night);
        looked();
        assertThat(Watches.alerts(member.id(), "OFF_HOURS"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.text("state")).isEqualTo("OPEN"));
        var permitted = Member.of(city, Role.CASEWORKER);
        var permit = Ids.next();
        Sql.change(
                """
                insert into overtime_permit (id, tenant_id, version, account_id, valid_from, valid_until, reason, granted_by,
                                             granted_name, granted_at)
                values (?, ?, 1, ?, ?, ?, 'x', ?, 'x', now())""",
                permit,
                city.code(),
                permitted.id(),
                night.minusSeconds(60).atOffset(java.time.ZoneOffset.UTC),
                night.plusSeconds(3_600).atOffset(java.time.ZoneOffset.UTC),
                city.account());
        try (var sql = Sql.superuser()) {
            Watches.did(sql, permitted, "SIGNED_IN", "SUCCESS", night);
        }
        looked();
        assertThat(Watches.alerts(permitted.id(), "OFF_HOURS")).singleElement().satisfies(alert -> {
            assertThat(alert.text("state")).isEqualTo("EXCUSED");
            assertThat(alert.id("permit_id")).isEqualTo(permit);
        });
    }

    @Test
    void aCalendarThatOpensTheNightIsFollowed() {
        Sql.change(
                """
                insert into work_calendar (id, tenant_id, version, week, changed_at)
                values (gen_random_uuid(), ?, 1, ?, now())""",
                city.code(),
                java.util.Arrays.stream(java.time.DayOfWeek.values())
                        .map(day -> day + "=00:00-23:59")
                        .collect(java.util.stream.Collectors.joining(" ")));
        var monday = Instant.parse("2026-11-16T17:00:00Z");
        does("SIGNED_IN", "SUCCESS", monday);
        does("SIGNED_IN", "SUCCESS", Instant.parse("2026-11-22T17:00:00Z"));
        looked();
        assertThat(Watches.alerts(member.id(), "OFF_HOURS"))
                .as("the holiday of 23 November alone")
                .singleElement()
                .satisfies(alert -> assertThat(alert.text("hours")).isEqualTo("OFF"));
    }

    @Test
    void theOwnNameAndAProtectedPersonAreToldOfWithoutACase() {
        var resident =
                services.done(city.caller(null), () -> services.residents().register(Scene.somebody()));
        Sql.change(
                """
                insert into protected_resident (id, tenant_id, version, resident_id, reason, marked_by, marked_at)
                values (gen_random_uuid(), ?, 1, ?, 'x', ?, now())""",
                city.code(),
                resident.id(),
                city.account());
        opens(resident.id());
        looked();
        assertThat(Watches.alerts(member.id(), "SAME_FAMILY_NAME")).hasSize(1);
        assertThat(Watches.alerts(member.id(), "PROTECTED_PERSON")).hasSize(1);
        assertThat(Watches.alerts(member.id(), "SAME_FAMILY_NAME").get(0).toString())
                .as("ids, and nobody's data")
                .doesNotContain(resident.familyName());
    }

    @Test
    void aRuleIsSwitchedOffByTwoPeopleOnly() {
        var alone = new TuneRule(AlertRule.MANY_DENIALS, 0, null, false);
        assertThat(services.as()
                        .does(city.caller(null), () -> rules.tune(alone))
                        .code())
                .isEqualTo("validation");
        var blunt = new TuneRule(AlertRule.MANY_DENIALS, 0, 41, null);
        assertThat(services.as()
                        .does(city.caller(null), () -> rules.tune(blunt))
                        .code())
                .isEqualTo("validation");
        var asked = services.done(
                city.caller(null), () -> rules.askOff(new SwitchRuleOff(AlertRule.MANY_DENIALS, 0, "直すため")));
        assertThat(denied(Instant.now())).as("nothing changes by asking").isNotNull();
        var decision = new DecideApproval(asked.id(), asked.version(), asked.payloadSha256(), null);
        assertThat(services.as()
                        .does(city.caller(null), () -> services.approvals().approve(decision))
                        .code())
                .isEqualTo("four-eyes-required");
        services.done(city.colleagueCaller(), () -> services.approvals().approve(decision));
        member = Member.of(city, Role.CASEWORKER);
        assertThat(denied(Instant.now())).isNull();
        services.done(city.caller(null), () -> rules.tune(new TuneRule(AlertRule.MANY_DENIALS, 1, null, true)));
        member = Member.of(city, Role.CASEWORKER);
        assertThat(denied(Instant.now())).isNotNull();
    }

    private List<Sql.Row> residents() {
        return Sql.look("select id from resident where tenant_id = ? order by id limit 100", city.code());
    }

    private void opens(UUID resident) {
        services.done(caller(member), () -> services.residents().find(resident));
    }

    private void does(String operation, String outcome, Instant at) {
        try (var sql = Sql.superuser()) {
            Watches.did(sql, member, operation, outcome, at);
        }
    }

    /** The alert that twenty-five refusals raise. */
    private UUID denied(Instant at) {
        for (var time = 0; time < 25; time++) {
            does("ACCOUNTS_LISTED", "REFUSED", at);
        }
        looked();
        var told = Watches.alerts(member.id(), "MANY_DENIALS");
        return told.isEmpty() ? null : told.get(0).id("id");
    }

    /** Rounds until what was written before is settled and read: transactions of others hold it up for a moment. */
    private void looked() {
        var now = Sql.look("select cast(pg_current_xact_id() as text)::bigint as id")
                .get(0)
                .number("id");
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (read() <= now && Instant.now().isBefore(end)) {
            watch.round(city.code());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(read()).isGreaterThan(now);
    }

    private long read() {
        var position = Sql.look(
                "select cast(next_xid as text)::bigint as id from watch_position where tenant_id = ?", city.code());
        return position.isEmpty() ? 0 : position.get(0).number("id");
    }

    private String code(Caller caller, CloseAlert command) {
        return services.as().does(caller, () -> alerts.close(command)).code();
    }

    private static Caller caller(Member member) {
        return new Caller(
                Caller.Kind.STAFF,
                member.city().code(),
                member.id(),
                member.loginId(),
                Set.of(member.city().department()),
                false,
                EnumSet.allOf(Permission.class),
                new Seat(null, null, null, Instant.now()),
                Purpose.CONSULTATION,
                Ids.next(),
                "127.0.0.1");
    }
}
