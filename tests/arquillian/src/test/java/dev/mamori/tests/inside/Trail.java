package dev.mamori.tests.inside;

import dev.mamori.platform.Caller;
import java.util.List;
import java.util.UUID;

/** The audit trail as the superuser reads it. */
public final class Trail {

    private Trail() {}

    /** The rows that a caller's request left. */
    public static List<Sql.Row> of(Caller caller) {
        return of(caller.requestId());
    }

    /** The rows that a request left. */
    public static List<Sql.Row> of(UUID request) {
        return Sql.look("select * from audit_event where request_id = ? order by seq", request);
    }
}
