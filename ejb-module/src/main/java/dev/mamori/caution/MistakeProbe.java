package dev.mamori.caution;

import dev.mamori.platform.Caller;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Probe;
import dev.mamori.platform.Risk;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tries to do something that cannot be taken back without having been shown it, looks whether everything of that kind can
 * be shown and has a procedure, and whether each time it was ever done it had been shown (control 14).
 */
@ApplicationScoped
@Probe(control = "14", name = "shown-before-harm")
public class MistakeProbe implements ControlProbe {

    private static final String UNSEEN =
            """
            select count(*) from audit_event e where e.risk = 'IRREVERSIBLE' and e.outcome = 'SUCCESS' and not exists
              (select 1 from preview p
                where p.used_request = e.request_id and p.operation = e.operation and p.subject_id = e.subject_id)""";
    private static final String WRITABLE =
            """
            select count(*) from unnest(array['operation', 'subject_id', 'effect', 'account_id', 'expires_at']) as part
             where has_column_privilege('mamori_app', 'preview', part, 'UPDATE')
                or has_table_privilege('mamori_app', 'preview', 'DELETE')""";

    @Inject
    Dangers dangers;

    @Inject
    Forecasts forecasts;

    @Inject
    PreviewDrill drill;

    @Inject
    CurrentCaller current;

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        for (var operation : dangers.all()) {
            declared(operation, broken);
        }
        if (harmDone()) {
            broken.add("something that cannot be taken back was done without having been shown");
        }
        for (var code : municipalities.codes()) {
            if (census.count(code, UNSEEN) > 0) {
                broken.add("the trail tells of something that cannot be taken back and was not shown before");
            }
            if (census.count(code, WRITABLE) > 0) {
                broken.add("the application may rewrite what was shown");
            }
        }
        return Finding.of(
                List.of(dangers.all().size()
                        + " operations that cannot be taken back, and one tried without a preview"),
                broken.stream().distinct().toList());
    }

    private void declared(Operation operation, List<String> broken) {
        if (operation.risk() == Risk.IRREVERSIBLE
                && forecasts.of(operation.name()).isEmpty()) {
            broken.add(operation.name() + " cannot be shown before it is done");
        }
        if (Runbook.edition(operation.name()) == null) {
            broken.add(operation.name() + " has no procedure");
        }
    }

    private boolean harmDone() {
        var before = current.get();
        current.become(Caller.system(Caller.SERVICE, "probe", Set.of(Permission.CONTROL_PROBE)));
        try {
            return drill.harm(new PreviewDrill.Target(Ids.next(), "drill"));
        } catch (PreviewRequired refused) {
            return false;
        } finally {
            current.become(before);
        }
    }
}
