package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.Identified;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.FaultyService;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.tests.inside.UseCases;
import dev.mamori.traceability.Satisfies;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every operation, however it ends, leaves exactly one row in the trail, and the row is true (controls 8-1, 18). */
@Satisfies({"8-1", "18"})
class AuditRowsIT extends EveryUseCase {

    @Inject
    FaultyService faulty;

    @Test
    void everyOperationHasASampleAndEverySampleAnOperation() {
        assertThat(SAMPLES.all().keySet())
                .containsExactlyElementsOf(
                        useCases.all().stream().map(UseCases.Call::name).toList());
    }

    @Test
    void whatCanBeBrokenHasASampleThatBreaksIt() {
        each((trial, scene) -> {
            trial.softly()
                    .assertThat(trial.sample().invalid() != null)
                    .as("%s has an invalid sample", trial.name())
                    .isEqualTo(trial.call().validates());
            if (namesAnObject(trial.call())) {
                trial.softly()
                        .assertThat(trial.sample().rejected().size()
                                + trial.sample().empty().size())
                        .as("%s has a sample for an object that is not there", trial.name())
                        .isPositive();
            }
        });
    }

    @Test
    void done() {
        each((trial, scene) -> {
            var deed = call(
                    trial, scene.city().caller(scene.session()), trial.sample().good(scene));
            trial.softly()
                    .assertThat(deed.ending().well())
                    .as("%s %s", trial.name(), deed.ending())
                    .isTrue();
            trial.softly()
                    .assertThat(deed.changed())
                    .as("%s changed", trial.name())
                    .isEqualTo(trial.sample().changed());
            TrueRow.check(trial, deed, "SUCCESS", null);
            if (trial.call().operation().personal()) {
                TrueRow.tellsOf(trial, deed, scene.resident().id());
            }
        });
    }

    @Test
    @Satisfies("12")
    void refusedWithoutThePermission() {
        each((trial, scene) -> {
            var caller = scene.city().without(trial.call().operation().permission());
            var deed = call(trial, caller, trial.sample().good(scene));
            nothingDone(trial, deed, "forbidden");
            TrueRow.check(trial, deed, "REFUSED", "forbidden");
        });
    }

    @Test
    @Satisfies("5")
    void refusedWithoutAPurpose() {
        each(call -> call.operation().personal(), (trial, scene) -> {
            var deed = call(trial, scene.city().withoutPurpose(), trial.sample().good(scene));
            nothingDone(trial, deed, "purpose-required");
            TrueRow.check(trial, deed, "REFUSED", "purpose-required");
        });
    }

    @Test
    void refusedWithoutAFreshSecondFactor() {
        each(call -> call.operation().stepUp(), (trial, scene) -> {
            var caller = scene.city().longSinceStrengthened();
            var deed = call(trial, caller, trial.sample().good(scene));
            nothingDone(trial, deed, "step-up-required");
            TrueRow.check(trial, deed, "REFUSED", "step-up-required");
        });
    }

    @Test
    void invalid() {
        each(UseCases.Call::validates, (trial, scene) -> {
            var arguments = trial.sample().invalid().apply(scene);
            var deed = call(trial, scene.city().caller(scene.session()), arguments);
            nothingDone(trial, deed, "validation");
            TrueRow.check(trial, deed, "INVALID", "validation");
        });
    }

    @Test
    void rejectedByARuleOfTheDomain() {
        each((trial, scene) -> {
            for (var rejected : trial.sample().rejected()) {
                var deed = call(
                        trial,
                        scene.city().caller(scene.session()),
                        rejected.arguments().apply(scene));
                nothingDone(trial, deed, rejected.code());
                TrueRow.check(trial, deed, "REJECTED", rejected.code());
            }
        });
    }

    @Test
    void stale() {
        each(call -> Stale.possible(call.method()), (trial, scene) -> {
            var arguments = trial.sample().good(scene);
            arguments[0] = Stale.of(arguments[0]);
            var deed = call(trial, scene.city().caller(scene.session()), arguments);
            nothingDone(trial, deed, "stale-version");
            TrueRow.check(trial, deed, "STALE", "stale-version");
        });
    }

    @Test
    void failedCommit() {
        Sql.change(
                """
                create function commit_fails() returns trigger language plpgsql as $$
                begin raise exception 'this commit fails' using errcode = '23514'; end $$""");
        Sql.change(
                """
                create constraint trigger commit_fails after insert on audit_event deferrable initially deferred
                 for each row when (new.outcome = 'SUCCESS' and new.source_address = '192.0.2.1')
                 execute function commit_fails()""");
        try {
            each((trial, scene) -> {
                var deed = call(
                        trial,
                        Commits.failing(scene.city().caller(scene.session())),
                        trial.sample().good(scene));
                trial.softly()
                        .assertThat(deed.ending().well())
                        .as("%s", trial.name())
                        .isFalse();
                trial.softly()
                        .assertThat(deed.changed())
                        .as("%s changed", trial.name())
                        .isEmpty();
                TrueRow.deed(trial, deed, "COMMIT_FAILED", "commit-failed");
            });
        } finally {
            Sql.change("drop function commit_fails cascade");
        }
    }

    @Test
    @Satisfies("12")
    void undeclared() {
        var city = City.mamori();
        var caller = city.caller(null);
        var ending = services.as().does(caller, () -> faulty.undeclared(city.account()));
        assertThat(ending.code()).isEqualTo("forbidden");
        assertThat(FaultyService.entered).isFalse();
        assertThat(Trail.of(caller))
                .singleElement()
                .extracting(row -> row.texts("operation", "outcome", "reason", "actor_id", "subject_id"))
                .isEqualTo(List.of("UNDECLARED", "UNDECLARED", "forbidden", account(city), account(city)));
    }

    @Test
    void broken() {
        var city = City.mamori();
        var caller = city.caller(null);
        var ending = services.as().does(caller, () -> faulty.broken(city.account()));
        assertThat(ending.well()).isFalse();
        assertThat(Trail.of(caller))
                .singleElement()
                .extracting(row -> row.texts("operation", "outcome", "reason", "actor_id", "subject_id"))
                .isEqualTo(List.of("TESTS_BROKEN", "ERROR", "IllegalStateException", account(city), account(city)));
    }

    /** The container's own, coarse wall: it stands before everything, and the web layer records what it refuses. */
    @Test
    void closedToWhoHasNoRole() {
        each((trial, scene) -> {
            var arguments = trial.sample().good(scene);
            trial.softly()
                    .assertThatThrownBy(() -> trial.call().with(arguments))
                    .as(trial.name())
                    .isInstanceOf(EJBAccessException.class);
        });
    }

    private static String account(City city) {
        return city.account().toString();
    }

    private static void nothingDone(Trial trial, Deed deed, String code) {
        trial.softly()
                .assertThat(deed.ending().code())
                .as("%s %s", trial.name(), deed.ending())
                .isEqualTo(code);
        trial.softly().assertThat(deed.changed()).as("%s changed", trial.name()).isEmpty();
    }

    private static boolean namesAnObject(UseCases.Call call) {
        var types = call.method().getParameterTypes();
        return types.length > 0 && (types[0] == UUID.class || Identified.class.isAssignableFrom(types[0]));
    }
}
