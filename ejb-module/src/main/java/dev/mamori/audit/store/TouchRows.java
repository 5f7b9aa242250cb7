package dev.mamori.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The trail sorted by person. Events are taken by the transaction that wrote them: all of those that ended before the
 * oldest one still running began, so that none is missed and none is taken twice.
 */
@ApplicationScoped
public class TouchRows {

    /** Events in a part, about: short enough that nobody waits, long enough to catch up with a busy day. */
    private static final int PART = 5_000;

    private static final String BEGIN =
            """
            insert into audit_touch_position (tenant_id, xid) values (?, '0') on conflict do nothing""";

    private static final String TURN =
            "select xid from audit_touch_position where tenant_id = ? for update skip locked";

    private static final String END =
            """
            select coalesce((select e.xid from audit_event e
                              where e.tenant_id = ? and e.xid > ?::xid8 and e.xid < pg_snapshot_xmin(s.now)
                              order by e.xid, e.seq offset ? limit 1), pg_snapshot_xmin(s.now)) as until,
                   pg_snapshot_xmin(s.now) as all
              from (select pg_current_snapshot() as now) s""";

    private static final String SORT =
            """
            insert into audit_touch (tenant_id, resident_id, seq, at)
            select e.tenant_id, x.id, e.seq, e.at
              from audit_event e
             cross join lateral (select distinct id from unnest(coalesce(e.shown, '{}') || e.resident_id) id
                                  where id is not null) x
             where e.tenant_id = ? and e.xid >= ?::xid8 and e.xid < ?::xid8
               and (e.resident_id is not null or e.shown is not null)""";

    private static final String MOVE = "update audit_touch_position set xid = ?::xid8 where tenant_id = ?";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Sorts a part of what is new, unless another machine is at it; says whether there is more. */
    public boolean sort(int municipality) {
        try (var connection = database.getConnection()) {
            begin(connection, municipality);
            var from = turn(connection, municipality);
            return from != null && sort(connection, municipality, from);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be sorted", unreachable);
        }
    }

    private static void begin(Connection connection, int municipality) throws SQLException {
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setInt(1, municipality);
            statement.executeUpdate();
        }
    }

    private static String turn(Connection connection, int municipality) throws SQLException {
        try (var question = connection.prepareStatement(TURN)) {
            question.setInt(1, municipality);
            try (var rows = question.executeQuery()) {
                return rows.next() ? rows.getString("xid") : null;
            }
        }
    }

    private static boolean sort(Connection connection, int municipality, String from) throws SQLException {
        var end = end(connection, municipality, from);
        try (var sorting = connection.prepareStatement(SORT);
                var moving = connection.prepareStatement(MOVE)) {
            sorting.setInt(1, municipality);
            sorting.setString(2, from);
            sorting.setString(3, end.until);
            sorting.executeUpdate();
            moving.setString(1, end.until);
            moving.setInt(2, municipality);
            moving.executeUpdate();
        }
        return !end.until.equals(end.all);
    }

    private static End end(Connection connection, int municipality, String from) throws SQLException {
        try (var question = connection.prepareStatement(END)) {
            question.setInt(1, municipality);
            question.setString(2, from);
            question.setInt(3, PART);
            try (var rows = question.executeQuery()) {
                rows.next();
                return End.of(rows);
            }
        }
    }

    /** Up to which transaction a part goes, and up to which all would. */
    private record End(String until, String all) {

        static End of(ResultSet row) throws SQLException {
            return new End(row.getString("until"), row.getString("all"));
        }
    }
}
