package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.casework.AskCaseExport;
import dev.mamori.casework.CaseSearch;
import dev.mamori.platform.Ids;
import dev.mamori.workspace.ListPage;
import dev.mamori.workspace.SaveView;
import java.util.UUID;

/** Samples of the desk: what one began, takes out, and likes to see. */
final class DeskSamples {

    private DeskSamples() {}

    static void into(Samples samples) {
        samples.sample("OWN_DRAFTS_LISTED", scene -> drafts(scene)).invalid(scene -> args(0));
        samples.sample("CASE_RECORDS_EXPORTED", scene -> args(of(scene, 50))).invalid(scene -> args(of(scene, 0)));
        samples.sample("CASE_EXPORT_ASKED", scene -> args(new AskCaseExport(of(scene, 50), "議会の資料のため")))
                .changes("approval")
                .invalid(scene -> args(new AskCaseExport(of(scene, 50), " ")));
        samples.sample("SAVED_VIEWS_LISTED", scene -> args());
        samples.sample("VIEW_SAVED", scene -> args(view("今週の受付")))
                .changes("saved_view")
                .invalid(scene -> args(view("")));
        samples.sample("SAVED_VIEW_REMOVED", scene -> args(saved(scene)))
                .changes("saved_view")
                .rejected("not-found", scene -> args(Ids.next()));
    }

    private static Object[] drafts(Scene scene) {
        scene.draft();
        return args(50);
    }

    private static SaveView view(String name) {
        return new SaveView(ListPage.CASES, name, "status=OPEN");
    }

    private static UUID saved(Scene scene) {
        var id = Ids.next();
        Sql.change(
                "insert into saved_view (id, tenant_id, account_id, page, name, query, saved_at) values (?, ?, ?, 'CASES', '試し', '', now())",
                id,
                scene.city().code(),
                scene.city().account());
        return id;
    }

    private static CaseSearch of(Scene scene, int limit) {
        return new CaseSearch(scene.open().residentId(), null, null, null, null, null, null, limit);
    }
}
