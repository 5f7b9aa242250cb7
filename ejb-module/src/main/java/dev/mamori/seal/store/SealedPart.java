package dev.mamori.seal.store;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.seal.SealedHead;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes a part of the trail, row by row as the database gives it: memory does not grow with the part. */
@ApplicationScoped
public class SealedPart {

    private static final int FETCH = 2_000;

    private static final String EVENTS = "select l.leaf_index, " + EventLine.COLUMNS
            + """
            \s from audit_leaf l
              left join audit_event e on e.tenant_id = l.tenant_id and e.seq = l.seq and e.at = l.at
             where l.tenant_id = ? and l.leaf_index >= ? and l.leaf_index < ? order by l.leaf_index""";

    /** What somebody put into the trail without its leaf, behind what is sealed. */
    private static final String SURPLUS = "select " + EventLine.COLUMNS
            + """
            \s from audit_event e
             where e.tenant_id = ? and e.at >= ? and e.at < ? and (e.xid, e.seq) <= (?::xid8, ?)
               and not exists (select 1 from audit_leaf l
                                where l.tenant_id = e.tenant_id and l.event_id = e.id and l.seq = e.seq)
             order by e.seq""";

    private static final String LEAVES =
            """
            select hash from audit_leaf
             where tenant_id = ? and leaf_index >= ? and leaf_index < ? order by leaf_index""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CurrentCaller caller;

    /** Writes the events from a number up to a head, a line each; gives how many there were. */
    public long events(long first, SealedHead end, OutputStream out) throws IOException {
        return write(EVENTS, first, end.size(), row -> {
            // a leaf whose event is gone leaves a gap in the numbers
            if (row.getString("id") != null) {
                line(EventLine.of(row, municipality(), row.getLong("leaf_index")), out);
            }
        });
    }

    /** Writes what lies in the trail of a time without having been sealed, though a head is newer. */
    public long surplus(Instant from, Instant until, SealedHead end, OutputStream out) throws IOException {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(SURPLUS)) {
            question.setInt(1, municipality());
            question.setObject(2, from.atOffset(ZoneOffset.UTC));
            question.setObject(3, until.atOffset(ZoneOffset.UTC));
            question.setString(4, end.lastXid());
            question.setLong(5, end.lastSeq());
            return each(question, row -> line(EventLine.of(row, municipality(), EventLine.NONE), out));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    /** Writes the hashes that were kept, one after the other. */
    public void leaves(long first, SealedHead end, OutputStream out) throws IOException {
        write(LEAVES, first, end.size(), row -> out.write(row.getBytes("hash")));
    }

    private long write(String sql, long first, long end, Row each) throws IOException {
        try (Connection connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            question.setInt(1, municipality());
            question.setLong(2, first);
            question.setLong(3, end);
            return each(question, each);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    private static long each(PreparedStatement question, Row each) throws SQLException, IOException {
        question.setFetchSize(FETCH);
        var count = 0L;
        try (var rows = question.executeQuery()) {
            while (rows.next()) {
                each.write(rows);
                count++;
            }
        }
        return count;
    }

    private static void line(StoredEvent event, OutputStream out) throws IOException {
        out.write(event.line().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private int municipality() {
        return caller.get().municipality();
    }

    /** What is written of a row. */
    private interface Row {

        void write(ResultSet row) throws SQLException, IOException;
    }
}
