package dev.mamori.review;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Census;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Looks whether every municipality's roles are reviewed each quarter, on time, and whether what was ended is ended. */
@ApplicationScoped
@Probe(control = "12", name = "access-review")
public class ReviewProbe implements ControlProbe {

    /** A round of upkeep comes every ten minutes; a day more than that is a review that does not end. */
    private static final String OVERDUE =
            "select count(*) from access_review where closed_at is null and due_at < now() - interval '1 day'";

    private static final String MISSING =
            """
            select count(*) from (select coalesce((select max(started_at) from access_review),
              (select min(created_at) from account)) as newest) as quarter
             where newest < now() - interval '92 days'""";
    private static final String ALIVE =
            """
            select count(*) from access_review_item i join role_grant g on g.id = i.grant_id
              join account a on a.id = i.account_id
             where (i.state = 'ENDED' and g.valid_until > i.decided_at + interval '1 minute')
                or (i.state = 'LAPSED' and a.state = 'ACTIVE' and a.state_since <= i.decided_at)""";

    @Inject
    Census census;

    @Inject
    Municipalities municipalities;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        for (var code : municipalities.codes()) {
            if (census.count(code, OVERDUE) > 0) {
                broken.add(code + ": the review of roles is not finished though its day is over");
            }
            if (census.count(code, MISSING) > 0) {
                broken.add(code + ": roles have not been reviewed for a quarter of a year");
            }
            if (census.count(code, ALIVE) > 0) {
                broken.add(code + ": a role lives that a review has ended");
            }
        }
        return Finding.of(
                List.of("the newest review of " + municipalities.codes().size() + " municipalities"), broken);
    }
}
