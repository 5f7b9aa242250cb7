package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.casework.AmendVisitRecord;
import dev.mamori.casework.VisitRecordView;
import dev.mamori.casework.WriteVisitRecord;
import dev.mamori.platform.Ids;
import java.util.Map;

/** Samples of what is recorded of visits. */
final class RecordSamples {

    private static final String MISSING = "not-found";

    private RecordSamples() {}

    static void into(Samples samples) {
        writing(samples);
        reading(samples);
    }

    private static void writing(Samples samples) {
        samples.sample(
                        "VISIT_RECORD_WRITTEN",
                        scene -> args(scene.writing(scene.open().id(), true)))
                .changes("visit_record", "case_record", "case_event")
                .invalid(scene -> args(new WriteVisitRecord(scene.open().id(), "soudan", 1, null, Map.of(), false)))
                .rejected(
                        "illegal-transition",
                        scene -> args(scene.writing(scene.closed().id(), true)))
                .rejected(MISSING, scene -> args(scene.writing(Ids.next(), true)));
        samples.sample("VISIT_RECORD_AMENDED", scene -> args(amended(scene.completed(), "1-3", "緊急")))
                .changes("visit_record", "visit_record_revision", "case_record", "case_event")
                .invalid(scene -> args(amended(scene.completed(), "9-9", "?")))
                .rejected(
                        "illegal-transition",
                        scene -> args(new AmendVisitRecord(
                                scene.completed().id(), scene.completed().version(), null, null, false)))
                .rejected(MISSING, scene -> args(new AmendVisitRecord(Ids.next(), 1, null, Map.of(), null)));
    }

    private static void reading(Samples samples) {
        samples.sample("VISIT_RECORD_VIEWED", scene -> args(scene.draft().id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("VISIT_RECORDS_LISTED", scene -> args(scene.draft().caseId(), null))
                .rejected(MISSING, scene -> args(Ids.next(), null));
        samples.sample(
                        "VISIT_RECORD_REVISIONS_VIEWED",
                        scene -> args(scene.revised().id(), null))
                .rejected(MISSING, scene -> args(Ids.next(), null));
        samples.sample(
                        "PREVIOUS_ANSWERS_VIEWED",
                        scene -> args(scene.completed().residentId(), "soudan", null))
                .findsNothing(scene -> args(Ids.next(), "soudan", null));
    }

    static AmendVisitRecord amended(VisitRecordView record, String item, String answer) {
        return new AmendVisitRecord(record.id(), record.version(), null, Map.of(item, answer), null);
    }
}
