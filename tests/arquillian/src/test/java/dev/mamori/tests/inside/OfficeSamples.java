package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.audit.AuditExport;
import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.EventFormat;
import dev.mamori.casework.PublishForm;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Purpose;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Samples of everything around the cases: forms, people, sessions, trail and controls. */
final class OfficeSamples {

    private OfficeSamples() {}

    static void into(Samples samples) {
        forms(samples);
        people(samples);
        sessions(samples);
        watching(samples);
    }

    private static void forms(Samples samples) {
        samples.sample("FORMS_LISTED", scene -> args());
        samples.sample("FORM_VIEWED", scene -> args("ninteichosa", null))
                .rejected("not-found", scene -> args("no-such-form", null));
        samples.sample("FORM_PUBLISHED", scene -> args(new PublishForm(null, newForm())))
                .changes("form_definition")
                .invalid(scene -> args(new PublishForm(null, null)));
    }

    private static void people(Samples samples) {
        samples.sample("DEPARTMENTS_LISTED", scene -> args());
        samples.sample("ACCOUNTS_LISTED", scene -> args(null, 50)).invalid(scene -> args(null, 0));
        samples.sample("COLLEAGUES_LISTED", scene -> args(scene.city().department()))
                .findsNothing(scene -> args(Ids.next()));
    }

    private static void sessions(Samples samples) {
        samples.sample("OWN_SESSIONS_LISTED", scene -> args());
        samples.sample("SIGNED_OUT", scene -> args()).changes("access_session");
        samples.sample("OWN_SESSION_ENDED", scene -> args(scene.session()))
                .changes("access_session")
                .rejected("not-found", scene -> args(Ids.next()));
        samples.sample("SIGNED_OUT_EVERYWHERE", scene -> args()).changes("access_session");
        samples.sample("PURPOSE_STATED", scene -> args(Purpose.WELFARE_SERVICE))
                .changes("access_session")
                .invalid(scene -> args((Object) null));
    }

    private static void watching(Samples samples) {
        samples.sample("AUDIT_EVENTS_LISTED", scene -> args(events("RESIDENT_VIEWED")))
                .invalid(scene -> args(events("not an operation")));
        samples.sample(
                        "AUDIT_EVENTS_EXPORTED",
                        scene -> args(new AuditExport(events("RESIDENT_VIEWED"), EventFormat.JSON_LINES, null)))
                .invalid(scene -> args(new AuditExport(events("RESIDENT_VIEWED"), null, null)));
        samples.sample(
                        "RESIDENT_ACCESSES_LISTED",
                        scene -> args(scene.resident().id(), null, null))
                .invalid(scene -> args(scene.resident().id(), null, 0))
                .rejected("not-found", scene -> args(Ids.next(), null, null));
        samples.sample("CONTROLS_LISTED", scene -> args());
        samples.sample("CLOCKS_LISTED", scene -> args());
        samples.sample("CONTROL_READ", scene -> args("29")).rejected("not-found", scene -> args("99"));
    }

    private static AuditSearch events(String operation) {
        return new AuditSearch(null, null, operation, null, null, null, null, null, null, null);
    }

    private static Map<String, Object> newForm() {
        var item = Map.of("code", "1-1", "label", "様子", "type", "text");
        return Map.of(
                "key",
                "f" + UUID.randomUUID().toString().substring(0, 8),
                "title",
                "見守り票",
                "groups",
                List.of(Map.of("code", "1", "title", "見守り", "items", List.of(item))));
    }
}
