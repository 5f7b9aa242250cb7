package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.casework.AssignCaseRecord;
import dev.mamori.casework.BeginCaseRecord;
import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.CaseSearch;
import dev.mamori.casework.ChangeCaseRecord;
import dev.mamori.casework.CloseCaseRecord;
import dev.mamori.casework.OpenCaseRecord;
import dev.mamori.casework.ReopenCaseRecord;
import dev.mamori.casework.TransferCaseRecord;
import dev.mamori.platform.Ids;
import java.util.Optional;

/** Samples of the cases. */
final class CaseSamples {

    private static final String ILLEGAL = "illegal-transition";
    private static final String MISSING = "not-found";
    private static final String[] MOVED = {"case_record", "case_event"};

    private CaseSamples() {}

    static void into(Samples samples) {
        opening(samples);
        working(samples);
        ending(samples);
        reading(samples);
    }

    private static void opening(Samples samples) {
        samples.sample("CASE_RECORD_OPENED", scene -> args(scene.opening()))
                .changes(MOVED)
                .invalid(scene ->
                        args(new OpenCaseRecord(scene.resident().id(), "", CaseCategory.CONSULTATION, "KAIGO")));
        samples.sample("CASE_RECORD_CHANGED", scene -> args(renamed(scene.open(), "住まいの相談")))
                .changes(MOVED)
                .invalid(scene -> args(renamed(scene.open(), "長".repeat(101))))
                .rejected(ILLEGAL, scene -> args(renamed(scene.closed(), "住まいの相談")))
                .rejected(MISSING, scene -> args(new ChangeCaseRecord(Ids.next(), 1, Optional.of("相談"), null)));
    }

    private static void working(Samples samples) {
        samples.sample(
                        "CASE_RECORD_BEGUN",
                        scene -> args(new BeginCaseRecord(
                                scene.open().id(), scene.open().version())))
                .changes(MOVED)
                .invalid(scene -> args(new BeginCaseRecord(null, 1)))
                .rejected(
                        ILLEGAL,
                        scene -> args(new BeginCaseRecord(
                                scene.closed().id(), scene.closed().version())))
                .rejected(MISSING, scene -> args(new BeginCaseRecord(Ids.next(), 1)));
        samples.sample("CASE_RECORD_ASSIGNED", scene -> args(given(scene, scene.open())))
                .changes(MOVED)
                .invalid(scene -> args(new AssignCaseRecord(null, 1, null)))
                .rejected(ILLEGAL, scene -> args(given(scene, scene.closed())))
                .rejected(MISSING, scene -> args(new AssignCaseRecord(Ids.next(), 1, null)));
        samples.sample("CASE_RECORD_TRANSFERRED", scene -> args(handedOn(scene.open(), "担当の課が違う")))
                .changes(MOVED)
                .invalid(scene -> args(handedOn(scene.open(), "")))
                .rejected(ILLEGAL, scene -> args(handedOn(scene.closed(), "担当の課が違う")))
                .rejected(MISSING, scene -> args(new TransferCaseRecord(Ids.next(), 1, "FUKUSHI", "担当の課が違う")));
    }

    private static void ending(Samples samples) {
        samples.sample("CASE_RECORD_CLOSED", scene -> args(ended(scene.open(), "支援が終わった")))
                .changes(MOVED)
                .invalid(scene -> args(ended(scene.open(), " ")))
                .rejected(ILLEGAL, scene -> args(ended(scene.closed(), "支援が終わった")))
                .rejected(MISSING, scene -> args(new CloseCaseRecord(Ids.next(), 1, "支援が終わった")));
        samples.sample(
                        "CASE_RECORD_REOPENED",
                        scene -> args(new ReopenCaseRecord(
                                scene.closed().id(), scene.closed().version())))
                .changes(MOVED)
                .invalid(scene -> args(new ReopenCaseRecord(null, 1)))
                .rejected(
                        ILLEGAL,
                        scene -> args(new ReopenCaseRecord(
                                scene.open().id(), scene.open().version())))
                .rejected(MISSING, scene -> args(new ReopenCaseRecord(Ids.next(), 1)));
    }

    private static void reading(Samples samples) {
        samples.sample("CASE_RECORD_VIEWED", scene -> args(scene.open().id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("CASE_TIMELINE_VIEWED", scene -> args(scene.open().id(), null))
                .rejected(MISSING, scene -> args(Ids.next(), null));
        samples.sample("CASE_RECORDS_LISTED", scene -> args(of(scene.open(), 50)))
                .invalid(scene -> args(of(scene.open(), 0)));
    }

    private static ChangeCaseRecord renamed(CaseRecordView record, String title) {
        return new ChangeCaseRecord(record.id(), record.version(), Optional.of(title), null);
    }

    private static AssignCaseRecord given(Scene scene, CaseRecordView record) {
        return new AssignCaseRecord(record.id(), record.version(), scene.city().colleague());
    }

    private static TransferCaseRecord handedOn(CaseRecordView record, String reason) {
        return new TransferCaseRecord(record.id(), record.version(), "FUKUSHI", reason);
    }

    private static CloseCaseRecord ended(CaseRecordView record, String reason) {
        return new CloseCaseRecord(record.id(), record.version(), reason);
    }

    private static CaseSearch of(CaseRecordView record, int limit) {
        return new CaseSearch(record.residentId(), null, null, null, null, null, null, limit);
    }
}
