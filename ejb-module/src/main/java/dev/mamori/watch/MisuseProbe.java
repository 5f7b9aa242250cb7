package dev.mamori.watch;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.watch.rule.Canary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks whether every municipality is watched: all rules on and no figure below its floor, the rounds not behind, and a
 * made-up night of misuse seen by every rule at the figures in force.
 */
@ApplicationScoped
@Probe(control = "27", name = "misuse-is-watched")
public class MisuseProbe implements ControlProbe {

    private static final String CHOSEN = "select rule, figure, watching from watch_rule";

    private static final String ABREAST =
            """
            select count(*) from watch_position p
             where p.tenant_id = current_setting('app.tenant')::int and p.looked_at > now() - interval '60 seconds'""";

    private static final String UNREAD =
            """
            select count(*) from audit_event e join watch_position p on p.tenant_id = e.tenant_id
             where e.tenant_id = current_setting('app.tenant')::int and e.xid >= p.next_xid
               and e.actor_kind <> 'SYSTEM' and e.at < now() - interval '60 seconds'
               and e.at > now() - interval '1 hour'""";

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            rules(code, broken);
            if (census.count(code, ABREAST) == 0 || census.count(code, UNREAD) > 0) {
                (young() ? open : broken).add(code + ": nobody has looked at the trail for a minute");
            }
        }
        return Finding.of(
                List.of(
                        AlertRule.values().length + " rules of "
                                + municipalities.codes().size() + " municipalities",
                        "a made-up night of misuse, shown to every rule"),
                broken,
                open);
    }

    /** Who has only just come to work has not looked yet. */
    private static boolean young() {
        return ManagementFactory.getRuntimeMXBean().getUptime()
                < Duration.ofMinutes(1).toMillis();
    }

    private void rules(int code, List<String> broken) {
        var figures = Canary.usual();
        for (var row : census.rows(code, CHOSEN)) {
            chosen(code, row, figures, broken);
        }
        Canary.unseen(figures).forEach(rule -> broken.add(code + ": " + rule + " does not see what it is for"));
    }

    private static void chosen(int code, List<String> row, Map<AlertRule, Integer> figures, List<String> broken) {
        var rule = AlertRule.named(row.get(0));
        if (rule.isEmpty()) {
            broken.add(code + ": a figure stands for a rule that there is not");
            return;
        }
        var figure = Integer.parseInt(row.get(1));
        figures.put(rule.get(), figure);
        if (!"t".equals(row.get(2))) {
            figures.remove(rule.get());
            broken.add(code + ": " + rule.get() + " is switched off");
        }
        if (!rule.get().allows(figure)) {
            broken.add(code + ": " + rule.get() + " is below its floor");
        }
    }
}
