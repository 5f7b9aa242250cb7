package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.mamori.access.Role;
import dev.mamori.assurance.ControlService;
import dev.mamori.assurance.ControlView;
import dev.mamori.assurance.ProbeRounds;
import dev.mamori.assurance.model.ControlStatus;
import dev.mamori.audit.TouchRounds;
import dev.mamori.clock.ClockRounds;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.RetireAccount;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Probe;
import dev.mamori.seal.SealRounds;
import dev.mamori.terminal.pki.TerminalAuthority;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Foresight;
import dev.mamori.tests.inside.Lists;
import dev.mamori.tests.inside.ManagementPort;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.OpenDoor;
import dev.mamori.tests.inside.Reviews;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.TimeServers;
import dev.mamori.tests.inside.Watches;
import dev.mamori.traceability.Satisfies;
import dev.mamori.watch.WatchRounds;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks on the running system turns its control's row at the next round, and back when it is mended. */
@Satisfies("6")
class ProbesIT extends InContainer {

    private static final String SHORT_HASH = "$pbkdf2-sha512$i=1000$k=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    @Inject
    ProbeRounds rounds;

    @Inject
    ControlService controls;

    @Inject
    Services services;

    @Inject
    Foresight foresight;

    @Inject
    AccountRegisterService register;

    @Inject
    TerminalAuthority authority;

    @Inject
    WatchRounds watch;

    @Inject
    TouchRounds sorting;

    @Inject
    SealRounds sealing;

    @Inject
    ClockRounds clocks;

    @Inject
    @Any
    Instance<ControlProbe> probes;

    private TimeServers servers;

    /** What other tests have registered is laid aside, and the carrier has followed. */
    @BeforeEach
    void asTheCarrierHasIt() {
        Sql.change("update terminal set state = 'RETIRED' where label like 'X-%'");
        Sql.change(
                "update terminal_certificate set state = 'REVOKED', revoked_at = now(), revocation_reason = 'CESSATION',"
                        + " version = version + 1 where state = 'ISSUED'"
                        + " and terminal_id in (select id from terminal where label like 'X-%')");
        Sql.change("update terminal_session set ended_at = now() where ended_at is null");
        Sql.change("update access_session set ended_at = now() where ended_at is null");
        Sql.change("update sim set state = 'RETIRED' where iccid >= '8981100000009'");
        Sql.change("update account set state = 'SUSPENDED' where state = 'ACTIVE' and id in (select w.account_id"
                + " from supplier_worker w join supplier s on s.id = w.supplier_id where s.legal_name like 'X-%')");
        Sql.change("update supplier set state = 'ENDED' where legal_name like 'X-%'");
        servers = new TimeServers();
        clocks.round();
        watch.round();
        sorting.round();
        for (var city : List.of(City.mamori(), City.aohama())) {
            services.done(city.caller(null), () -> services.carrierFilter()
                    .compare(services.carrierFilter().policy().csv()));
        }
    }

    @AfterEach
    void noTimeServers() {
        servers.close();
        clocks.round();
    }

    @Test
    void aHealthySystemConforms() {
        rounds.round();
        SoftAssertions.assertSoftly(softly -> probes.handlesStream().forEach(handle -> {
            var control =
                    handle.getBean().getBeanClass().getAnnotation(Probe.class).control();
            softly.assertThat(status(control))
                    .as("control %s: %s", control, broken(control))
                    .isEqualTo(ControlStatus.CONFORMING);
        }));
    }

    @Test
    @Satisfies("29")
    void aTableWithoutItsWallIsFound() {
        turns(
                "29",
                () -> Sql.change("alter table resident disable row level security"),
                () -> Sql.change("alter table resident enable row level security"));
    }

    @Test
    void aPolicyThatLetsEverythingPassIsFound() {
        turns(
                "29",
                () -> Sql.change("create policy open_door on case_record using (true) with check (true)"),
                () -> Sql.change("drop policy open_door on case_record"));
    }

    @Test
    void aTrailThatCanBeChangedIsFound() {
        turns(
                "29",
                () -> Sql.change("grant delete on audit_event to mamori_app"),
                () -> Sql.change("revoke delete on audit_event from mamori_app"));
    }

    @Test
    void aPasswordStoredTooWeaklyIsFound() {
        var account = City.mamori().account();
        var stored = Sql.look("select password_hash as hash from account where id = ?", account)
                .get(0)
                .text("hash");
        turns(
                "23",
                () -> Sql.change("update account set password_hash = ? where id = ?", SHORT_HASH, account),
                () -> Sql.change("update account set password_hash = ? where id = ?", stored, account));
    }

    @Test
    void aSharedSaltIsFound() {
        var account = City.mamori().account();
        var colleague = City.mamori().colleague();
        var stored = Sql.look("select password_hash as hash from account where id = ?", account)
                .get(0)
                .text("hash");
        turns(
                "23",
                () -> Sql.change(
                        "update account set password_hash = (select password_hash from account where id = ?) where id = ?",
                        colleague,
                        account),
                () -> Sql.change("update account set password_hash = ? where id = ?", stored, account));
    }

    @Test
    @Satisfies({"13", "23", "24"})
    void aPolicyBelowItsFloorIsFound() {
        Sql.change("alter table security_policy drop constraint floors");
        try {
            for (var broken : Map.of(
                            "23",
                            "password_length = 8",
                            "24",
                            "lock_threshold = 50",
                            "13",
                            "privileged_idle_minutes = 60")
                    .entrySet()) {
                var change = "update security_policy set %s where tenant_id = 992011";
                turns(
                        broken.getKey(),
                        () -> Sql.change(change.formatted(broken.getValue())),
                        () -> Sql.change(change.formatted(
                                "password_length = 10, lock_threshold = 5, privileged_idle_minutes = 15")));
            }
        } finally {
            Sql.change(
                    """
                    alter table security_policy add constraint floors check (
                      password_length between 10 and 64 and privileged_password_length between 15 and 64
                      and lock_threshold between 3 and 10 and lock_minutes between 30 and 1440
                      and idle_minutes between 5 and 60 and privileged_idle_minutes between 5 and 15
                      and session_hours between 1 and 24 and privileged_session_hours between 1 and 12
                      and dormant_days between 1 and 45 and terminal_budget between 5 and 10
                      and concurrent_sessions between 1 and 3)""");
        }
    }

    @Test
    @Satisfies("24")
    void aLockThatDoesNotHoldIsFound() {
        turns(
                "24",
                () -> {
                    Sql.change(
                            """
                            create function never_lock() returns trigger language plpgsql as $$
                            begin new.locked_until = null; new.fails = 1; return new; end $$""");
                    Sql.change(
                            "create trigger never_lock before update on login_guard for each row execute function never_lock()");
                },
                () -> Sql.change("drop function never_lock cascade"));
    }

    @Test
    @Satisfies("13")
    void aPrivilegedAccountThatGoesOnWithoutASecondFactorIsFound() {
        var admin = Member.of(City.mamori(), Role.CITY_ADMIN);
        turns(
                "13",
                () -> Sql.change(
                        "update account set last_signed_in_at = now() - interval '2 hours' where id = ?", admin.id()),
                () -> Sql.change("update account set state = 'RETIRED' where id = ?", admin.id()));
    }

    @Test
    @Satisfies("13")
    void aSecretThatRestsInTheOpenIsFound() {
        var admin = Member.of(City.mamori(), Role.CASEWORKER);
        turns(
                "13",
                () -> Sql.change("update account set totp_secret = 'GEZDGNBVGY3TQOJQ' where id = ?", admin.id()),
                () -> Sql.change("update account set totp_secret = null where id = ?", admin.id()));
    }

    @Test
    @Satisfies({"13", "26"})
    void aManagementPortThatTakesAPasswordAloneIsFound() {
        var way = ManagementPort.wayIn();
        turns("13", () -> ManagementPort.letInBy("application-http-authentication"), () -> ManagementPort.letInBy(way));
    }

    @Test
    @Satisfies({"13", "26"})
    void aDoorForTheRemotingProtocolIsFound() {
        turns("13", ManagementPort::openForRemoting, ManagementPort::closeForRemoting);
    }

    @Test
    @Satisfies("26")
    void aPrivilegedSessionThatNobodySawComeInIsFound() {
        var admin = Member.of(City.mamori(), Role.AUDITOR);
        turns(
                "26",
                () -> Sql.change(
                        """
                        insert into access_session (id, tenant_id, kind, token_sha256, account_id, terminal_session_id,
                          terminal_attested, password_verified, created_at, last_seen_at, idle_seconds, expires_at)
                        select gen_random_uuid(), ts.tenant_id, 'STAFF', sha256('forged'::bytea), ?, ts.id,
                          true, true, now(), now(), 900, now() + interval '1 hour'
                          from terminal_session ts where ts.tenant_id = ? limit 1""",
                        admin.id(),
                        seated()),
                () -> Sql.change("update access_session set ended_at = now() where account_id = ?", admin.id()));
    }

    @Test
    @Satisfies("8-1")
    void aPersonWhoIsNotFoundByAnEventIsFoundOut() {
        var resident = touched();
        turns(
                "8-1",
                () -> Sql.change("delete from audit_touch where resident_id = ?", resident),
                () -> Sql.change(
                        """
                        insert into audit_touch (tenant_id, resident_id, seq, at)
                        select tenant_id, resident_id, seq, at from audit_event where resident_id = ?""",
                        resident));
    }

    @Test
    @Satisfies("18")
    void anEventThatIsNotWhatWasSealedIsFoundOut() {
        var seq = sealed();
        turns(
                "18",
                () -> Sql.change("update audit_event set actor_name = actor_name || '!' where seq = ?", seq),
                () -> Sql.change("update audit_event set actor_name = rtrim(actor_name, '!') where seq = ?", seq));
    }

    @Test
    @Satisfies("18")
    void aHeadThatIsNotInTheDatabaseAnyMoreIsFoundOut() {
        sealed();
        Sql.change("create table heads_away as select * from audit_head where tree_size ="
                + " (select max(h.tree_size) from audit_head h where h.tenant_id = audit_head.tenant_id)");
        try {
            turns(
                    "18",
                    () -> Sql.change("delete from audit_head h using heads_away a"
                            + " where a.tenant_id = h.tenant_id and a.tree_size = h.tree_size"),
                    () -> Sql.change("insert into audit_head select * from heads_away"));
        } finally {
            Sql.change("drop table heads_away");
        }
    }

    @Test
    @Satisfies("19")
    void aClockThatIsFarOffIsFound() {
        turns("19", () -> goes(Duration.ofMillis(600)), () -> goes(Duration.ZERO));
    }

    private void goes(Duration ahead) {
        servers.ahead(ahead);
        clocks.round();
    }

    @Test
    @Satisfies("8-3")
    void aTrailThatCannotBeGivenTruthfullyIsFoundOut() {
        var seq = sealed();
        turns(
                "8-3",
                () -> Sql.change("update audit_event set actor_name = actor_name || '!' where seq = ?", seq),
                () -> Sql.change("update audit_event set actor_name = rtrim(actor_name, '!') where seq = ?", seq));
    }

    /** The number of the newest sealed event. */
    private long sealed() {
        touched();
        sealing.round();
        return Sql.look(
                        "select seq from audit_leaf where tenant_id = ? order by leaf_index desc limit 1",
                        City.mamori().code())
                .get(0)
                .number("seq");
    }

    /** A resident whom only events of the person itself tell of, sorted already. */
    private UUID touched() {
        var resident = new Scene(City.mamori(), services).resident().id();
        sorting.round();
        assertThat(Sql.look("select 1 from audit_touch where resident_id = ?", resident))
                .isNotEmpty();
        return resident;
    }

    /** A terminal that passed stage one, for a session to stand on. */
    private static int seated() {
        Desk.in(City.mamori());
        return City.mamori().code();
    }

    @Test
    void aPathThatAsksNobodyIsFound() {
        turns(
                "12",
                () -> OpenDoor.mistake = OpenDoor.Mistake.UNGUARDED_PATH,
                () -> OpenDoor.mistake = OpenDoor.Mistake.NONE);
    }

    @Test
    void aSignInOfOneStageIsFound() {
        turns(
                "6-3",
                () -> OpenDoor.mistake = OpenDoor.Mistake.ONE_STAGE,
                () -> OpenDoor.mistake = OpenDoor.Mistake.NONE);
    }

    @Test
    void aReviewThatDoesNotEndIsFound() {
        var begun = Reviews.begun(City.mamori(), Role.CASEWORKER);
        try {
            turns(
                    "12",
                    begun::overdue,
                    () -> Sql.change(
                            "update access_review set due_at = now() + interval '1 day' where id = ?",
                            begun.review().id()));
        } finally {
            Reviews.layAside();
        }
    }

    @Test
    void aRoleThatAReviewEndedAndThatLivesIsFound() {
        var begun = Reviews.begun(City.mamori(), Role.CASEWORKER);
        services.done(City.mamori().caller(null), () -> Reviews.service().answer(begun.answering(false, begun.item())));
        Reviews.layAside();
        turns(
                "12",
                () -> Sql.change(
                        "update role_grant set valid_until = now() + interval '1 day' where account_id = ?",
                        begun.member().id()),
                () -> Sql.change(
                        "update role_grant set valid_until = now() where account_id = ?",
                        begun.member().id()));
    }

    @Test
    void aRuleThatWatchesNothingIsFound() {
        var city = City.mamori();
        turns(
                "27",
                () -> Watches.off(city, "MASS_VIEWING"),
                () -> Sql.change("delete from watch_rule where tenant_id = ?", city.code()));
    }

    @Test
    void aRuleBelowItsFloorIsFound() {
        var city = City.mamori();
        turns(
                "27",
                () -> Sql.change(
                        "insert into watch_rule (id, tenant_id, version, rule, figure, watching, changed_at)"
                                + " values (gen_random_uuid(), ?, 1, 'MASS_VIEWING', 5000, true, now())",
                        city.code()),
                () -> Sql.change("delete from watch_rule where tenant_id = ?", city.code()));
    }

    /** Another machine has the turn and does not go on. */
    @Test
    void aWatchThatStandsStillIsFound() {
        var still = new java.util.concurrent.atomic.AtomicReference<Watches>();
        turns(
                "27",
                () -> {
                    still.set(Watches.heldStill());
                    Sql.change(
                            "update watch_position set looked_at = now() - interval '2 minutes' where tenant_id = ?",
                            City.mamori().code());
                },
                () -> {
                    still.get().close();
                    watch.round();
                });
    }

    @Test
    void aPreviewThatCanBeRewrittenIsFound() {
        turns(
                "14",
                () -> Sql.change("grant update (effect) on preview to mamori_app"),
                () -> Sql.change("revoke update (effect) on preview from mamori_app"));
    }

    @Test
    void harmThatWasNotShownBeforeIsFound() {
        var city = City.mamori();
        var member = Member.of(city, Role.CASEWORKER);
        var command = new RetireAccount(member.id(), 1, "退職したため", member.loginId());
        var caller = city.caller(null);
        assertThat(foresight
                        .does(caller, "ACCOUNT_RETIRED", command, () -> register.retire(command))
                        .well())
                .isTrue();
        turns(
                "14",
                () -> Sql.change("update preview set operation = 'X' where subject_id = ?", member.id()),
                () -> Sql.change("update preview set operation = 'ACCOUNT_RETIRED' where subject_id = ?", member.id()));
    }

    @Test
    void aRequestThatCanBeRewrittenIsFound() {
        turns(
                "26",
                () -> Sql.change("grant update (payload) on approval to mamori_app"),
                () -> Sql.change("revoke update (payload) on approval from mamori_app"));
    }

    @Test
    void aRequestThatWasRewrittenIsFound() {
        var request = new Scene(City.mamori(), services).request();
        turns(
                "26",
                () -> Sql.change("update approval set payload = payload || ' ' where id = ?", request.id()),
                () -> Sql.change("update approval set payload = rtrim(payload) where id = ?", request.id()));
    }

    @Test
    void aProvidersPersonWhoAlsoWorksCasesIsFound() {
        turns(
                "5",
                () -> Sql.change(
                        """
                        insert into role_grant (id, tenant_id, account_id, role, valid_from, valid_until)
                        select gen_random_uuid(), tenant_id, account_id, 'CASEWORKER', now() - interval '1 hour',
                          now() + interval '1 hour' from role_grant where role = 'OPERATOR' and tenant_id = 992011"""),
                () -> Sql.change(
                        """
                        delete from role_grant where role = 'CASEWORKER' and account_id in
                          (select account_id from role_grant where role = 'OPERATOR' and tenant_id = 992011)"""));
    }

    @Test
    void aFieldTerminalWithoutItsCardIsFound() {
        turns(
                "6-2",
                () -> Sql.change("update sim set state = 'SUSPENDED' where address4 = '127.0.0.1'"),
                () -> Sql.change("update sim set state = 'ACTIVE' where address4 = '127.0.0.1'"));
    }

    @Test
    void aCarrierFilterThatWasNeverComparedIsFound() {
        turns(
                "6-2",
                () -> Sql.change("update carrier_comparison set compared_at = compared_at - interval '40 days'"),
                () -> Sql.change("update carrier_comparison set compared_at = compared_at + interval '40 days'"));
    }

    @Test
    void aCarrierFilterThatDiffersIsFound() {
        var difference = "[{\"kind\":\"EXTRA\",\"iccid\":\"8981100000000000010\",\"protocol\":\"any\","
                + "\"destination\":\"0.0.0.0/0\",\"port\":\"any\"}]";
        turns(
                "6-2",
                () -> Sql.change("update carrier_comparison set differences = ?::jsonb", difference),
                () -> Sql.change("update carrier_comparison set differences = '[]'::jsonb"));
    }

    @Test
    void aRegisterThatIsNoLongerTheComparedOneIsFound() {
        turns(
                "6-2",
                () -> Sql.change("update carrier_comparison set policy_sha256 = reverse(policy_sha256)"),
                () -> Sql.change("update carrier_comparison set policy_sha256 = reverse(policy_sha256)"));
    }

    @Test
    void aLostTerminalWithAnAcceptedCertificateIsFound() {
        turns(
                "16",
                () -> Sql.change("update terminal set state = 'LOST' where label = 'T-0002'"),
                () -> Sql.change("update terminal set state = 'ACTIVE' where label = 'T-0002'"));
    }

    @Test
    void aDoorThatLetsAnyCertificateInIsFound() {
        turns(
                "16",
                () -> OpenDoor.mistake = OpenDoor.Mistake.ANY_TERMINAL,
                () -> OpenDoor.mistake = OpenDoor.Mistake.NONE);
    }

    @Test
    void aDoorThatDoesNotKnowWhatIsRevokedIsFound() throws Exception {
        var list = Path.of(System.getProperty("mamori.tls.crl"));
        var kept = Files.readAllBytes(list);
        var forgetful = authority.revocationList(List.of(), Instant.now());
        turns("16", () -> Lists.take(list, forgetful), () -> Lists.take(list, kept));
    }

    @Test
    void aSessionOnATerminalThatMayNotBeUsedIsFound() {
        var session = new Scene(City.mamori(), services).session();
        turns(
                "6-3",
                () -> Sql.change(
                        "update terminal_session set ended_at = now() where id ="
                                + " (select terminal_session_id from access_session where id = ?)",
                        session),
                () -> Sql.change("update access_session set ended_at = now() where id = ?", session));
    }

    @Test
    @Satisfies({"10", "11"})
    void aSupplierThatWorksWithoutTheCitysApprovalIsFound() {
        for (var control : List.of("10", "11")) {
            turns(
                    control,
                    () -> Sql.change(
                            "update approval set action = 'ROLE_GRANTED' where action = 'SUPPLIER_APPROVED' and tenant_id = 992011"),
                    () -> Sql.change("update approval set action = 'SUPPLIER_APPROVED' where action = 'ROLE_GRANTED'"
                            + " and subject_id in (select id from supplier)"));
        }
    }

    @Test
    @Satisfies("11")
    void aSupplierThatLacksAFactIsFound() {
        turns(
                "11",
                () -> Sql.change("update supplier set personal_information_manager = ' ' where state = 'ACTIVE'"),
                () -> Sql.change("update supplier set personal_information_manager = '保護 任' where state = 'ACTIVE'"));
    }

    @Test
    @Satisfies({"10", "12"})
    void anAccountThatOutlivesItsPlaceIsFound() {
        for (var control : List.of("10", "11")) {
            turns(
                    control,
                    () -> Sql.change("update supplier_worker set left_on = current_date where account_id is not null"
                            + " and supplier_id in (select id from supplier where state = 'ACTIVE')"),
                    () -> Sql.change("update supplier_worker set left_on = null where account_id is not null"
                            + " and supplier_id in (select id from supplier where state = 'ACTIVE')"));
        }
    }

    @Test
    @Satisfies({"10", "11"})
    void aReviewThatIsTooOldLeavesItUnprovenAndNamesTheEntry() {
        unproves(
                "was not reviewed in the last 90 days",
                () -> Sql.change("update supplier set last_reviewed_on = current_date - 92 where state = 'ACTIVE'"),
                () -> Sql.change("update supplier set last_reviewed_on = current_date - 10 where state = 'ACTIVE'"));
    }

    @Test
    @Satisfies({"10", "11"})
    void anEmptyRegisterProvesNothing() {
        var place = " where legal_name like '架空%'";
        unproves(
                "the register is empty",
                () -> {
                    Sql.change(
                            "update account set state = 'SUSPENDED' where id in (select account_id from supplier_worker"
                                    + " where left_on is null and account_id is not null)");
                    Sql.change("update supplier set state = 'ENDED'" + place);
                },
                () -> {
                    Sql.change("update supplier set state = 'ACTIVE'" + place);
                    Sql.change(
                            "update account set state = 'ACTIVE' where id in (select w.account_id from supplier_worker w"
                                    + " join supplier s on s.id = w.supplier_id where s.state = 'ACTIVE' and w.left_on is null)");
                });
    }

    /** Both controls are unproven, and say why, for as long as it is so. */
    private void unproves(String why, Runnable breaking, Runnable mending) {
        try {
            breaking.run();
            rounds.round();
            for (var control : List.of("10", "11")) {
                assertThat(status(control)).isEqualTo(ControlStatus.UNPROVEN);
                assertThat(newest(control).open())
                        .anySatisfy(
                                one -> assertThat(one).startsWith("992011: ").endsWith(why));
            }
        } finally {
            mending.run();
        }
        rounds.round();
        assertThat(status("10")).as("%s", newest("10")).isEqualTo(ControlStatus.CONFORMING);
        assertThat(status("11")).as("%s", newest("11")).isEqualTo(ControlStatus.CONFORMING);
    }

    private ControlView.Proof newest(String control) {
        return services.done(City.mamori().caller(null), () -> controls.find(control))
                .proofs()
                .get(0);
    }

    @Test
    void evidenceIsOnlyEverAddedTo() {
        rounds.round();
        SoftAssertions.assertSoftly(softly -> List.of(
                        "update control_evidence set result = 'PASS'",
                        "delete from control_evidence",
                        "truncate control_evidence")
                .forEach(change -> {
                    try (var application = Sql.application()) {
                        softly.assertThatThrownBy(() -> application.run(change))
                                .as(change)
                                .asInstanceOf(type(Sql.Refused.class))
                                .extracting(Sql.Refused::state)
                                .isEqualTo("42501");
                    }
                }));
    }

    /** The control fails at the next round after it was broken, and conforms at the next round after it was mended. */
    private void turns(String control, Runnable breaking, Runnable mending) {
        rounds.round();
        assertThat(status(control)).as("%s", broken(control)).isEqualTo(ControlStatus.CONFORMING);
        try {
            breaking.run();
            rounds.round();
            assertThat(status(control)).isEqualTo(ControlStatus.FAILING);
            assertThat(broken(control)).isNotEmpty();
        } finally {
            mending.run();
        }
        rounds.round();
        assertThat(status(control)).as("%s", broken(control)).isEqualTo(ControlStatus.CONFORMING);
    }

    private ControlStatus status(String control) {
        return services.done(City.mamori().caller(null), () -> controls.find(control))
                .status();
    }

    private List<String> broken(String control) {
        var proofs = services.done(City.mamori().caller(null), () -> controls.find(control))
                .proofs();
        return proofs.stream()
                .filter(proof -> !proof.broken().isEmpty())
                .findFirst()
                .map(proof -> proof.broken())
                .orElse(List.of());
    }
}
