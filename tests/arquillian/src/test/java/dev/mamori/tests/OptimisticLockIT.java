package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.casework.VisitRecordView;
import dev.mamori.platform.Caller;
import dev.mamori.resident.CorrectResident;
import dev.mamori.resident.ResidentView;
import dev.mamori.tests.inside.AtOnce;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of two people who change the same thing the second is told, and what was written before is kept (control 7). */
@Satisfies("7")
class OptimisticLockIT extends InContainer {

    @Inject
    Services services;

    @Test
    void whoComesSecondIsTold() {
        var scene = new Scene(City.mamori(), services);
        var seen = scene.resident();
        var first = services.as()
                .does(scene.city().caller(null), () -> services.residents().correct(moved(seen, "守里市緑町1丁目")));
        var second = services.as()
                .does(scene.city().colleagueCaller(), () -> services.residents().correct(moved(seen, "守里市港町9丁目")));
        assertThat(first.well()).isTrue();
        assertThat(second.code()).isEqualTo("stale-version");
        var now = services.done(
                scene.city().caller(null), () -> services.residents().find(seen.id()));
        assertThat(now.address()).isEqualTo("守里市緑町1丁目");
        assertThat(now.version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void ofTwoAtOnceOneWins() {
        var scene = new Scene(City.mamori(), services);
        var seen = scene.resident();
        var callers = List.of(scene.city().caller(null), scene.city().colleagueCaller());
        // both have read the row and wait to write it
        var endings = AtOnce.held(
                "select 1 from resident where id = '" + seen.id() + "' for update",
                () -> services.as()
                        .does(callers.get(0), () -> services.residents().correct(moved(seen, "守里市緑町1丁目"))),
                () -> services.as()
                        .does(callers.get(1), () -> services.residents().correct(moved(seen, "守里市港町9丁目"))));
        assertThat(endings).filteredOn(dev.mamori.tests.inside.Ending::well).hasSize(1);
        assertThat(endings)
                .filteredOn(ending -> "stale-version".equals(ending.code()))
                .hasSize(1);
        assertThat(callers.stream().map(Trail::of).map(rows -> outcomes(rows)))
                .containsExactlyInAnyOrder(List.of("SUCCESS"), List.of("STALE"));
    }

    @Test
    void whatACompletedRecordSaidIsKept() {
        var scene = new Scene(City.mamori(), services);
        var self = scene.city().caller(null);
        var written = scene.completed();
        var urgent = amended(self, written, "緊急");
        var early = amended(scene.city().colleagueCaller(), urgent, "早めの対応");
        var revisions = services.done(self, () -> services.records().revisions(written.id(), null))
                .items();
        assertThat(early.answers()).containsEntry("1-3", "早めの対応");
        assertThat(revisions).extracting(revision -> revision.number()).containsExactly(2, 1);
        assertThat(revisions)
                .extracting(revision -> revision.answers().get("1-3"))
                .containsExactly("緊急", "通常");
        assertThat(revisions).extracting(revision -> revision.changedBy()).containsOnly(self.accountId());
    }

    @Test
    void theLoserOfTwoAtOnceLeavesNoRevision() {
        var scene = new Scene(City.mamori(), services);
        var seen = scene.completed();
        var callers = List.of(scene.city().caller(null), scene.city().colleagueCaller());
        var endings = AtOnce.held(
                "select 1 from case_record where id = '" + seen.caseId() + "' for update",
                () -> services.as()
                        .does(callers.get(0), () -> services.records().amend(amendment(seen, "緊急"))),
                () -> services.as()
                        .does(callers.get(1), () -> services.records().amend(amendment(seen, "早めの対応"))));
        assertThat(endings)
                .filteredOn(ending -> "stale-version".equals(ending.code()))
                .as("%s", endings)
                .hasSize(1);
        assertThat(Sql.look("select 1 from visit_record_revision where record_id = ?", seen.id()))
                .hasSize(1);
        assertThat(Sql.look("select 1 from case_event where case_id = ? and kind = 'RECORD_AMENDED'", seen.caseId()))
                .hasSize(1);
    }

    private VisitRecordView amended(Caller caller, VisitRecordView record, String urgency) {
        return services.done(caller, () -> services.records().amend(amendment(record, urgency)));
    }

    private static dev.mamori.casework.AmendVisitRecord amendment(VisitRecordView record, String urgency) {
        return new dev.mamori.casework.AmendVisitRecord(
                record.id(), record.version(), null, Map.of("1-3", urgency), null);
    }

    private static CorrectResident moved(ResidentView seen, String address) {
        return new CorrectResident(
                seen.id(), seen.version(), null, null, null, null, null, null, null, Optional.of(address), null);
    }

    private static List<String> outcomes(List<Sql.Row> rows) {
        return rows.stream().map(row -> row.text("outcome")).toList();
    }
}
