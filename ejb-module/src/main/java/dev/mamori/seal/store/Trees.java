package dev.mamori.seal.store;

import dev.mamori.seal.SealedHead;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The trees over the trail: what is not sealed yet is read in commit order, and what is sealed is added. */
@ApplicationScoped
public class Trees {

    private static final String TURN = "select pg_try_advisory_xact_lock(?, hashtext('seal'))";

    /** Nobody who writes now, or has yet to write, has a transaction older than this. */
    private static final String SETTLED = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    private static final String TURNED_BACK = "select ?::xid8 >= pg_snapshot_xmax(pg_current_snapshot())";

    private static final String NEW = "select " + EventLine.COLUMNS
            + """
            \s from audit_event e
             where e.tenant_id = ? and (e.xid, e.seq) > (?::xid8, ?) and e.xid < ?::xid8
             order by e.xid, e.seq limit ?""";

    private static final String ADD_LEAVES =
            """
            insert into audit_leaf (tenant_id, leaf_index, seq, at, event_id, hash)
            select ?, index, seq, at, event_id, hash
              from unnest(?::bigint[], ?::bigint[], ?::timestamptz[], ?::uuid[], ?::bytea[])
                   as leaf (index, seq, at, event_id, hash)""";

    private static final String ADD_SUBTREE =
            "insert into audit_subtree (tenant_id, level, number, hash) values (?, ?, ?, ?)";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    Heads heads;

    /** Takes the turn of sealing for the running transaction, where no other machine has it. */
    public boolean turn(int municipality) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(TURN)) {
            question.setInt(1, municipality);
            try (var rows = question.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    /** Whether the database's count of transactions stands before the one that wrote a head's last event. */
    public boolean turnedBack(SealedHead head) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(TURNED_BACK)) {
            question.setString(1, head.lastXid());
            try (var rows = question.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    /** Events that come after a head's last, as far as their order is settled; numbered on from its size. */
    public List<StoredEvent> next(int municipality, Optional<SealedHead> after, int most) {
        try (var connection = database.getConnection()) {
            var settled = settled(connection);
            try (var question = connection.prepareStatement(NEW)) {
                question.setInt(1, municipality);
                question.setString(2, after.map(SealedHead::lastXid).orElse("0"));
                question.setLong(3, after.map(SealedHead::lastSeq).orElse(0L));
                question.setString(4, settled);
                question.setInt(5, most);
                var events = new ArrayList<StoredEvent>();
                var index = after.map(SealedHead::size).orElse(0L);
                try (var rows = question.executeQuery()) {
                    while (rows.next()) {
                        events.add(EventLine.of(rows, municipality, index++));
                    }
                }
                return events;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    private static String settled(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement(SETTLED);
                var rows = question.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Adds the leaves, the complete subtrees and the head, in the running transaction: all of it or nothing. */
    public void keep(int municipality, Growth growth, SealedHead head) {
        try (var connection = database.getConnection()) {
            addLeaves(connection, municipality, growth);
            addSubtrees(connection, municipality, growth);
            heads.add(connection, municipality, head);
        } catch (SQLException refused) {
            throw new IllegalStateException("the trail cannot be sealed", refused);
        }
    }

    private static void addLeaves(Connection connection, int municipality, Growth growth) throws SQLException {
        var events = growth.events();
        try (var rows = connection.prepareStatement(ADD_LEAVES)) {
            rows.setInt(1, municipality);
            rows.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", events.stream().map(StoredEvent::index).toArray()));
            rows.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", events.stream().map(StoredEvent::seq).toArray()));
            rows.setArray(
                    4,
                    connection.createArrayOf(
                            "timestamptz",
                            events.stream()
                                    .map(event -> event.at().atOffset(ZoneOffset.UTC))
                                    .toArray()));
            rows.setArray(
                    5,
                    connection.createArrayOf(
                            "uuid", events.stream().map(StoredEvent::id).toArray()));
            rows.setArray(6, connection.createArrayOf("bytea", growth.leaves().toArray(new byte[0][])));
            rows.executeUpdate();
        }
    }

    private static void addSubtrees(Connection connection, int municipality, Growth growth) throws SQLException {
        try (var row = connection.prepareStatement(ADD_SUBTREE)) {
            for (var subtree : growth.subtrees()) {
                row.setInt(1, municipality);
                row.setInt(2, subtree.level());
                row.setLong(3, subtree.number());
                row.setBytes(4, subtree.hash());
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
