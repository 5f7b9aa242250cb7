package dev.mamori.tests;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the one row in the trail must say of a call. */
final class TrueRow {

    private TrueRow() {}

    /** The one row the call left says who did what to what, and how it ended. */
    static void check(EveryUseCase.Trial trial, EveryUseCase.Deed deed, String outcome, String reason) {
        var row = deed(trial, deed, outcome, reason);
        var softly = trial.softly();
        softly.assertThat(row.id("subject_id"))
                .as("%s %s: subject", trial.name(), outcome)
                .isEqualTo(subject(deed));
        softly.assertThat(row.id("resident_id"))
                .as("%s %s: resident", trial.name(), outcome)
                .isEqualTo(resident(deed));
    }

    /** The one row the call left says who did what, and how it ended. */
    static Sql.Row deed(EveryUseCase.Trial trial, EveryUseCase.Deed deed, String outcome, String reason) {
        var softly = trial.softly();
        var carriedOut = trial.sample().carriedOut();
        var rows = Trail.of(deed.caller()).stream()
                .filter(one -> !one.text("operation").equals(carriedOut))
                .toList();
        if (carriedOut != null && deed.ending().well()) {
            softly.assertThat(Trail.of(deed.caller()))
                    .as("%s tells what it carried out", trial.name())
                    .filteredOn(one -> one.text("operation").equals(carriedOut))
                    .singleElement()
                    .extracting(one -> one.texts("outcome", "actor_id"))
                    .isEqualTo(List.of("SUCCESS", text(deed.caller().accountId())));
        }
        softly.assertThat(rows).as("%s %s: rows", trial.name(), outcome).hasSize(1);
        var row = rows.isEmpty() ? new Sql.Row(Map.of()) : rows.get(0);
        var operation = trial.call().operation();
        softly.assertThat(row.texts("operation", "outcome", "reason", "risk"))
                .as("%s %s: deed", trial.name(), outcome)
                .containsExactly(
                        operation.name(), outcome, reason, operation.risk().name());
        var caller = deed.caller();
        softly.assertThat(row.texts("tenant_id", "actor_kind", "actor_id", "actor_name", "session_id", "purpose"))
                .as("%s %s: actor", trial.name(), outcome)
                .containsExactly(
                        text(caller.municipality()),
                        text(caller.kind()),
                        text(caller.accountId()),
                        caller.name(),
                        text(caller.sessionId()),
                        text(caller.purpose()));
        return row;
    }

    /** Who asks later who saw this person finds the row. */
    static void tellsOf(EveryUseCase.Trial trial, EveryUseCase.Deed deed, UUID resident) {
        var row = Trail.of(deed.caller()).get(0);
        trial.softly()
                .assertThat(resident.equals(row.id("resident_id"))
                        || resident.equals(row.id("subject_id"))
                        || row.list("shown").contains(resident))
                .as("%s tells of the resident: %s", trial.name(), row)
                .isTrue();
    }

    private static UUID subject(EveryUseCase.Deed deed) {
        if (deed.found() instanceof Identified identified) {
            return identified.id();
        }
        if (deed.first() instanceof Identified identified) {
            return identified.id();
        }
        return deed.first() instanceof UUID id ? id : null;
    }

    private static UUID resident(EveryUseCase.Deed deed) {
        if (deed.found() instanceof AboutResident about) {
            return about.residentId();
        }
        return deed.first() instanceof AboutResident about ? about.residentId() : null;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
