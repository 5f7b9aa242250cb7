package dev.mamori.approval;

import dev.mamori.approval.model.Payload;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks at every decision there is: two people, what was asked for unchanged, and nobody able to change it (control 26). */
@ApplicationScoped
@Probe(control = "26", name = "four-eyes")
public class FourEyesProbe implements ControlProbe {

    private static final String WRITABLE =
            """
            select count(*) from unnest(array['payload', 'payload_sha256', 'effect', 'requested_by', 'action']) as part
             where has_column_privilege('mamori_app', 'approval', part, 'UPDATE')""";
    private static final String ONE_PAIR =
            """
            select count(*) from approval a left join account d on d.id = a.decided_by
             where a.state in ('APPROVED', 'REJECTED')
               and (a.decided_by = a.requested_by or d.person_ref = a.requested_person)""";
    private static final String APPROVED =
            "select action, payload, payload_sha256 from approval where state in ('PENDING', 'APPROVED') order by id desc limit 500";

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        var looked = 0;
        for (var code : municipalities.codes()) {
            if (census.count(code, WRITABLE) > 0) {
                broken.add("the application may rewrite what was asked for");
            }
            if (census.count(code, ONE_PAIR) > 0) {
                broken.add("a request was decided by the person who asked");
            }
            var approved = census.rows(code, APPROVED);
            looked += approved.size();
            if (approved.stream().anyMatch(FourEyesProbe::changed)) {
                broken.add("a request is not what was asked for");
            }
        }
        return Finding.of(
                List.of(looked + " requests compared with their digests"),
                broken.stream().distinct().toList());
    }

    private static boolean changed(List<String> row) {
        return !new Payload(row.get(1), row.get(2)).sound(row.get(0));
    }
}
