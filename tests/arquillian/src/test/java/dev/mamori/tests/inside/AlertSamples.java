package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.platform.Ids;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertSearch;
import dev.mamori.watch.AlertState;
import dev.mamori.watch.CloseAlert;
import dev.mamori.watch.Disposition;
import dev.mamori.watch.SwitchRuleOff;
import dev.mamori.watch.TuneRule;
import java.util.UUID;

/** Samples of alerts and of the rules that raise them. */
final class AlertSamples {

    private static final String MISSING = "not-found";

    private AlertSamples() {}

    static void into(Samples samples) {
        samples.sample("ALERTS_LISTED", scene -> args(search(10))).invalid(scene -> args(search(0)));
        samples.sample("ALERT_VIEWED", scene -> args(alert(scene))).rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("ALERT_FIGURES_VIEWED", scene -> args(30)).invalid(scene -> args(0));
        samples.sample("ALERT_CLOSED", scene -> args(closing(alert(scene), Disposition.TEST)))
                .changes("alert")
                .invalid(scene -> args(closing(alert(scene), null)))
                .rejected("alert-closed", scene -> args(closing(closed(scene), Disposition.TEST)))
                .rejected(
                        "not-oneself",
                        scene -> args(
                                closing(Watches.alert(scene.city(), scene.city().account()), Disposition.TEST)))
                .rejected(MISSING, scene -> args(closing(Ids.next(), Disposition.TEST)));
        rules(samples);
    }

    private static void rules(Samples samples) {
        samples.sample("ALERT_RULES_LISTED", scene -> args());
        samples.sample("ALERT_RULE_TUNED", scene -> args(new TuneRule(AlertRule.EXPORT_BURST, chosen(scene), 4, null)))
                .changes("watch_rule")
                .invalid(scene -> args(new TuneRule(AlertRule.EXPORT_BURST, chosen(scene), 400, null)));
        samples.sample(
                        "ALERT_RULE_OFF_ASKED",
                        scene -> args(new SwitchRuleOff(AlertRule.EXPORT_BURST, chosen(scene), "様式を直すため")))
                .changes("approval")
                .invalid(scene -> args(new SwitchRuleOff(AlertRule.EXPORT_BURST, chosen(scene), null)));
    }

    private static AlertSearch search(int limit) {
        return new AlertSearch(AlertState.OPEN, null, null, null, null, null, null, limit);
    }

    private static UUID alert(Scene scene) {
        return Watches.alert(
                scene.city(), Member.of(scene.city(), Role.CASEWORKER).id());
    }

    private static UUID closed(Scene scene) {
        var id = alert(scene);
        Sql.change(
                "update alert set state = 'CLOSED', disposition = 'TEST', reason = 'x', closed_by = ?, closed_name = 'x',"
                        + " closed_at = now() where id = ?",
                scene.city().colleague(),
                id);
        return id;
    }

    private static CloseAlert closing(UUID id, Disposition disposition) {
        return new CloseAlert(id, 1, disposition, "本人に確かめた");
    }

    /** The version of what was chosen before; somebody has chosen, so that there is one. */
    private static long chosen(Scene scene) {
        Sql.change(
                """
                insert into watch_rule (id, tenant_id, version, rule, figure, watching, changed_at)
                values (gen_random_uuid(), ?, 3, 'EXPORT_BURST', 5, true, now()) on conflict (tenant_id, rule)
                do update set figure = 5, watching = true, version = 3""",
                scene.city().code());
        return 3;
    }
}
