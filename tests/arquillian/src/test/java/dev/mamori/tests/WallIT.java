package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.incident.ImpactView;
import dev.mamori.platform.Slice;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.OneTransaction;
import dev.mamori.tests.inside.Rows;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one municipality has, another one neither finds nor changes, at the services and in the database (control 29). */
@Satisfies("29")
class WallIT extends EveryUseCase {

    private static final List<String> NOT_THERE = List.of("not-found", "validation");

    @Inject
    OneTransaction oneTransaction;

    @Test
    void anotherMunicipalityFindsAndChangesNothing() {
        var other = City.aohama();
        each((trial, scene) -> findsNothing(trial, scene, new Scene(other, services)));
    }

    /** With the database's wall away from every table, what the statements themselves say still hides. */
    @Test
    void theStatementsAloneHideToo() {
        var other = City.aohama();
        try {
            Rows.walled().forEach(table -> Sql.change("alter table " + table + " disable row level security"));
            each((trial, scene) -> findsNothing(trial, scene, new Scene(other, services)));
        } finally {
            Rows.walled().forEach(table -> Sql.change("alter table " + table + " enable row level security"));
        }
    }

    @Test
    void anotherDepartmentSeesNoCase() {
        each(call -> call.operation().permission().name().matches("(CASE|RECORD)_.*"), (trial, scene) -> {
            var arguments = trial.sample().good(scene);
            var before = Rows.now();
            var ending = services.as()
                    .does(scene.city().elsewhere(), () -> trial.call().with(arguments));
            trial.softly()
                    .assertThat(Rows.now().changedSince(before))
                    .as(trial.name())
                    .isEmpty();
            trial.softly()
                    .assertThat(ending.well() ? shown(scene, ending.result()) : List.of())
                    .as("%s shown", trial.name())
                    .isEmpty();
            trial.softly()
                    .assertThat(ending.well() || NOT_THERE.contains(ending.code()) || "forbidden".equals(ending.code()))
                    .as("%s %s", trial.name(), ending)
                    .isTrue();
        });
    }

    @Test
    void aCaseIsNotGivenToSomebodyOfAnotherMunicipality() {
        var scene = new Scene(City.mamori(), services);
        var stranger = new dev.mamori.casework.AssignCaseRecord(
                scene.open().id(), scene.open().version(), City.aohama().account());
        var ending = services.as()
                .does(scene.city().caller(null), () -> services.cases().assign(stranger));
        assertThat(ending.code()).isEqualTo("validation");
    }

    @Test
    void aTransactionBelongsToOneMunicipality() {
        var own = City.mamori().caller(null);
        var other = City.aohama().caller(null);
        assertThatThrownBy(() -> oneTransaction.asBoth(
                        own, other, () -> services.residents().register(Scene.somebody())))
                .hasRootCauseMessage("a transaction belongs to one municipality");
        // what the first had done well went back with the transaction, and the trail says so
        assertThat(Trail.of(own))
                .singleElement()
                .extracting(row -> row.text("outcome"))
                .isEqualTo("COMMIT_FAILED");
        assertThat(Trail.of(other)).isEmpty();
    }

    private void findsNothing(Trial trial, Scene theirs, Scene own) {
        var arguments = trial.sample().good(theirs);
        var caller = own.city().caller(own.session());
        var before = Rows.of(theirs.city().code());
        var ending = services.as().does(caller, () -> trial.call().with(arguments));
        var softly = trial.softly();
        var changed = Rows.of(theirs.city().code()).changedSince(before);
        softly.assertThat(changed).as("%s changed", trial.name()).isEmpty();
        var result = String.valueOf(ending.result());
        softly.assertThat(theirs.secrets()).as(trial.name()).noneMatch(result::contains);
        var text = Arrays.deepToString(arguments);
        if (theirs.secrets().stream().anyMatch(text::contains)) {
            softly.assertThat(ending.well() ? empty(ending.result()) : NOT_THERE.contains(ending.code()))
                    .as("%s %s", trial.name(), ending)
                    .isTrue();
        }
    }

    /** What of cases and records a result shows. */
    private static List<String> shown(Scene scene, Object result) {
        var residents =
                List.of(scene.resident().id().toString(), scene.resident().familyNameKana());
        var people = List.of(
                scene.city().account().toString(), scene.city().colleague().toString());
        return scene.secrets().stream()
                .filter(secret -> !residents.contains(secret) && !people.contains(secret))
                .filter(secret -> !secret.equals(scene.city().department().toString()))
                .filter(String.valueOf(result)::contains)
                .toList();
    }

    private static boolean empty(Object result) {
        return result instanceof Slice<?> slice && slice.items().isEmpty()
                || result instanceof ImpactView impact && impact.events() == 0
                || result instanceof Optional<?> found && found.isEmpty();
    }
}
