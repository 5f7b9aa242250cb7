package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.caution.PreviewEffect;
import dev.mamori.platform.Ids;

/** Samples of what is looked at before harm is done. */
final class CautionSamples {

    private static final String MISSING = "not-found";
    private static final String RETIRING = "ACCOUNT_RETIRED";

    private CautionSamples() {}

    static void into(Samples samples) {
        samples.sample(
                        "EFFECT_PREVIEWED",
                        scene -> args(new PreviewEffect(
                                RETIRING,
                                Member.of(scene.city(), Role.CASEWORKER).id())))
                .changes("preview")
                .invalid(scene -> args(new PreviewEffect(RETIRING, null)))
                .rejected(MISSING, scene -> args(new PreviewEffect(RETIRING, Ids.next())));
        samples.sample("RUNBOOKS_LISTED", scene -> args());
        samples.sample("RUNBOOK_VIEWED", scene -> args(RETIRING)).rejected(MISSING, scene -> args("NO_SUCH"));
        samples.sample("RUNBOOK_REVIEWED", scene -> args(RETIRING))
                .changes("runbook_review")
                .rejected(MISSING, scene -> args("NO_SUCH"));
    }
}
