package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseSearch;
import dev.mamori.platform.IdempotencyKey;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Slice;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * How many statements a use case sends, as the database itself counts them. Naming the municipality and writing the trail
 * are two of them each time; beginning and ending the transaction come on top, the first travels with the next statement.
 */
class StatementsIT extends EveryUseCase {

    /** The figures of docs/performance. */
    private static final Map<String, Integer> FIGURES = Map.ofEntries(
            Map.entry("RESIDENT_REGISTERED", 3),
            Map.entry("RESIDENT_VIEWED", 3),
            Map.entry("RESIDENT_CORRECTED", 4),
            Map.entry("RESIDENTS_SEARCHED", 3),
            Map.entry("CASE_RECORD_OPENED", 4),
            Map.entry("CASE_RECORD_VIEWED", 3),
            Map.entry("CASE_RECORD_CLOSED", 5),
            Map.entry("CASE_RECORDS_LISTED", 3),
            Map.entry("CASE_TIMELINE_VIEWED", 3),
            Map.entry("VISIT_RECORD_WRITTEN", 4),
            Map.entry("VISIT_RECORD_VIEWED", 3),
            Map.entry("VISIT_RECORD_AMENDED", 6),
            Map.entry("PREVIOUS_ANSWERS_VIEWED", 3),
            Map.entry("DIRECTORY_USERS_LISTED", 5),
            Map.entry("AUDIT_EVENTS_LISTED", 3));

    /**
     * What keeps accounts, credentials and terminals, and what takes two people, reads more than one thing to be sure: it
     * happens some times a day. What is new costs more only when it is written here.
     */
    private static final Map<String, Integer> CAREFUL = Map.ofEntries(
            Map.entry("ACCESS_REVIEWED", 9),
            Map.entry("ACCESS_REVIEW_STARTED", 10),
            Map.entry("AUDIT_TRAIL_EXPORTED", 10),
            Map.entry("ACCOUNT_CHANGED", 7),
            Map.entry("ACCOUNT_INVITED", 12),
            Map.entry("ACCOUNT_INVITED_AGAIN", 8),
            Map.entry("ACCOUNT_RESUMED", 7),
            Map.entry("ACCOUNT_RETIRED", 15),
            Map.entry("ACCOUNT_SUSPENDED", 8),
            Map.entry("ALERT_CLOSED", 8),
            Map.entry("ALERT_RULE_OFF_ASKED", 8),
            Map.entry("APPROVAL_GRANTED", 12),
            Map.entry("APPROVAL_REJECTED", 8),
            Map.entry("CALENDAR_CHANGED", 10),
            Map.entry("CALENDAR_KEPT", 10),
            Map.entry("CASE_EXPORT_ASKED", 7),
            Map.entry("DIRECTORY_GROUP_CHANGED", 14),
            Map.entry("DIRECTORY_GROUP_REPLACED", 14),
            Map.entry("DIRECTORY_USER_ADDED", 9),
            Map.entry("DIRECTORY_USER_CHANGED", 12),
            Map.entry("DIRECTORY_USER_REPLACED", 12),
            Map.entry("DIRECTORY_USER_RETIRED", 9),
            Map.entry("DISCLOSURE_ASKED", 7),
            Map.entry("EFFECT_PREVIEWED", 7),
            Map.entry("KEY_ENROLLED", 26),
            Map.entry("KEY_ENROLMENT_BEGUN", 11),
            Map.entry("KEY_REMOVED", 9),
            Map.entry("OVERTIME_ENDED", 8),
            Map.entry("OVERTIME_PERMITTED", 8),
            Map.entry("OWN_PASSWORD_CHANGED", 30),
            Map.entry("PASSWORD_RESET", 7),
            Map.entry("POLICY_CHANGE_ASKED", 7),
            Map.entry("RECOVERY_CODES_RENEWED", 13),
            Map.entry("ROLE_GRANT_ASKED", 7),
            Map.entry("ROLE_GRANT_ENDED", 8),
            Map.entry("SECOND_FACTOR_PROVEN", 13),
            Map.entry("SIM_RETIRED", 7),
            Map.entry("SUPPLIER_ACTIVATED", 11),
            Map.entry("SUPPLIER_APPROVAL_ASKED", 8),
            Map.entry("SUPPLIER_CHANGED", 11),
            Map.entry("SUPPLIER_ENDED", 10),
            Map.entry("SUPPLIER_REGISTERED", 9),
            Map.entry("SUPPLIER_REOPENED", 9),
            Map.entry("SUPPLIER_WORKER_ACCOUNT_TIED", 14),
            Map.entry("SUPPLIER_WORKER_ADDED", 10),
            Map.entry("SUPPLIER_WORKER_CHANGED", 11),
            Map.entry("SUPPLIER_WORKER_LEFT", 14),
            Map.entry("TERMINAL_CERTIFICATE_REVOKED", 11),
            Map.entry("TERMINAL_CHANGED", 10),
            Map.entry("TERMINAL_REGISTERED", 9),
            Map.entry("TERMINAL_REPORTED_LOST", 15),
            Map.entry("TERMINAL_RESUMED", 10),
            Map.entry("TERMINAL_RETIRED", 22),
            Map.entry("TERMINAL_SUSPENDED", 12),
            Map.entry("TERMINAL_VIEWED", 9),
            Map.entry("TOTP_ENROLLED", 23),
            Map.entry("TOTP_REMOVED", 8));

    /** No other operation needs more. */
    private static final int MOST = 6;

    /** A round of the probes, once a minute, may fall into one measurement but not into three, each begun in silence. */
    private static final int ROUNDS = 3;

    /** Seconds until a round of the probes is over, on the slowest machine. */
    private static final int PATIENCE = 45;

    @Inject
    CaseRecordService cases;

    private boolean patient;

    @Test
    void asDocumented() {
        SoftAssertions.assertSoftly(softly ->
                FIGURES.forEach((operation, figure) -> softly.assertThat(counted(figure, () -> sent(operation)))
                        .as(operation)
                        .hasSize(figure)));
    }

    @Test
    void noOperationSendsMoreThanItMay() {
        each(call -> !FIGURES.containsKey(call.name()), (trial, scene) -> {
            var most = CAREFUL.getOrDefault(trial.name(), MOST);
            trial.softly()
                    .assertThat(counted(most, () -> sent(trial.name())))
                    .as(trial.name())
                    .hasSizeBetween(2, most);
        });
    }

    @Test
    void fiftyCasesAreOneQuestion() {
        var caller = City.mamori().everywhere();
        var list = new CaseSearch(null, null, null, null, null, null, null, 50);
        assertThat(counted(
                        3,
                        () -> sent(scene -> services.as().does(caller, () -> cases.list(list)), ending -> assertThat(
                                        ((Slice<?>) ending.result()).items())
                                .hasSize(50))))
                .hasSize(3);
    }

    @Test
    void anIdempotencyKeyCostsTwoMore() {
        assertThat(counted(5, () -> {
                    var key = new IdempotencyKey(Ids.next().toString(), "c".repeat(64));
                    var caller = City.mamori().caller(null);
                    var somebody = Scene.somebody();
                    return sent(
                            scene -> services.as().does(caller, key, () -> services.residents()
                                    .register(somebody)),
                            ending -> assertThat(ending.well()).isTrue());
                }))
                .hasSize(5);
    }

    private List<String> sent(String operation) {
        var call = useCases.all().stream()
                .filter(one -> one.name().equals(operation))
                .findFirst()
                .orElseThrow();
        var scene = new Scene(City.mamori(), services);
        var arguments = SAMPLES.of(operation).good(scene);
        var caller = scene.city().caller(scene.session());
        var preview = foresight.of(caller, operation, arguments.length == 0 ? null : arguments[0]);
        return sent(
                none -> foresight.after(caller, preview, () -> call.with(arguments)),
                ending -> assertThat(ending.well()).as("%s", ending).isTrue());
    }

    /** The statements of the first round that has no more than expected; of the last one otherwise. */
    private List<String> counted(int expected, Supplier<List<String>> round) {
        List<String> statements = List.of();
        for (var number = 0; number < ROUNDS; number++) {
            patient = number > 0;
            statements = round.get();
            if (statements.size() <= expected) {
                return statements;
            }
        }
        return statements;
    }

    /** Lets the database tell when nobody has asked it anything for a second. */
    private static void awaitSilence() {
        for (var second = 0; second < PATIENCE; second++) {
            Sql.look("select public.pg_stat_statements_reset()");
            Sql.look("select pg_sleep(1)");
            if (asked().isEmpty()) {
                return;
            }
        }
        throw new AssertionError("somebody asks the database all the time: " + asked());
    }

    /** What some work sends; on another try only once the timers' rounds are over, and what the work needs is prepared. */
    private List<String> sent(Function<Void, Ending> work, java.util.function.Consumer<Ending> check) {
        if (patient) {
            awaitSilence();
        }
        Sql.look("select public.pg_stat_statements_reset()");
        check.accept(work.apply(null));
        return asked();
    }

    /** What the application has asked since the figures were set to nothing. */
    private static List<String> asked() {
        return Sql.look(
                        """
                        select query, calls from public.pg_stat_statements
                         where userid = 'mamori_app'::regrole and query !~* '^(begin|commit|rollback)' and toplevel""")
                .stream()
                .flatMap(row -> Stream.generate(() -> row.text("query")).limit(row.number("calls")))
                .toList();
    }
}
