package dev.mamori.incident.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts what is missing from the trail as it is sorted by person, for the probe; reads nobody's name. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReachTrials {

    private static final String MISSING =
            """
            with sorted as (
              select e.seq, e.resident_id, e.shown from audit_event e
               where e.tenant_id = ? and e.at > now() - interval '1 day'
                 and e.xid < coalesce((select p.xid from audit_touch_position p where p.tenant_id = e.tenant_id), '0')
                 and (e.resident_id is not null or e.shown is not null)
               order by e.seq desc limit 500)
            select count(*) from sorted s
             cross join lateral (select distinct id from unnest(coalesce(s.shown, '{}') || s.resident_id) id
                                  where id is not null) x
             where not exists (select 1 from audit_touch t
                                where t.tenant_id = ? and t.resident_id = x.id and t.seq = s.seq)""";

    private static final String LATE =
            """
            select count(*) from audit_event e
             where e.tenant_id = ? and e.at < now() - interval '5 minutes'
               and e.xid >= coalesce((select p.xid from audit_touch_position p where p.tenant_id = ?), '0')""";

    private static final String AHEAD =
            """
            select count(*) from audit_touch_position p
             where p.tenant_id = ? and p.tenant_id = ? and p.xid > pg_snapshot_xmax(pg_current_snapshot())""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Persons whom the last events tell of and who are not found by them. */
    public long missing(int municipality) {
        return ask(municipality, MISSING);
    }

    /** Events that are not sorted although they are older than five minutes. */
    public long late(int municipality) {
        return ask(municipality, LATE);
    }

    /** Whether the sorting stands behind transactions this database never had, as after restoring a dump elsewhere. */
    public boolean ahead(int municipality) {
        return ask(municipality, AHEAD) > 0;
    }

    private long ask(int municipality, String question) {
        try (var connection = database.getConnection()) {
            name(connection, municipality);
            try (var statement = connection.prepareStatement(question)) {
                statement.setInt(1, municipality);
                statement.setInt(2, municipality);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the sorted trail cannot be looked at", unreachable);
        }
    }

    private static void name(Connection connection, int municipality) throws SQLException {
        try (var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
        }
    }
}
