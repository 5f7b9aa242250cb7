package dev.mamori.seal.store;

import dev.mamori.seal.SealedHead;
import dev.mamori.seal.TrailDamaged;
import dev.mamori.verifier.Hashes;
import dev.mamori.verifier.Proofs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Compares what lies in the trail with what was sealed of it. */
@ApplicationScoped
public class SealedLooks {

    private static final int NEWEST = 512;
    private static final int ANYWHERE = 512;

    private static final String RIGHTS =
            """
            select 'the application may ' || lower(p) || ' ' || c.relname
              from pg_class c, unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
               and (c.relname ~ '^audit_event(_other|_[0-9]{4}_[0-9]{2})?$'
                    or c.relname in ('audit_leaf', 'audit_subtree', 'audit_head', 'audit_key'))
               and has_table_privilege(current_user, c.oid, p)""";

    private static final String WAITING =
            """
            select count(*) from audit_event e
             where e.tenant_id = ? and (e.xid, e.seq) > (?::xid8, ?) and e.at < now() - interval '60 seconds'
               and not exists (select 1 from audit_head h
                                where h.tenant_id = e.tenant_id and h.sealed_at > now() - interval '60 seconds')""";

    private static final String LEAVES = "select l.leaf_index, l.hash, l.event_id, " + EventLine.COLUMNS
            + """
            \s from audit_leaf l
              left join audit_event e on e.tenant_id = l.tenant_id and e.seq = l.seq and e.at = l.at
             where l.tenant_id = ? and l.leaf_index >= ? and l.leaf_index < ? order by l.leaf_index""";

    /** Nobody foretells which events are looked at next. */
    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    Leaves leaves;

    /** What the application may do to the trail although it must not. */
    public List<String> rights() {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(RIGHTS);
                var rows = question.executeQuery()) {
            var rights = new ArrayList<String>();
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
            return rights;
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    /** How many events older than a minute come after a head, where nothing has been sealed for a minute. */
    public long waiting(int municipality, Optional<SealedHead> head) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(WAITING)) {
            question.setInt(1, municipality);
            question.setString(2, head.map(SealedHead::lastXid).orElse("0"));
            question.setLong(3, head.map(SealedHead::lastSeq).orElse(0L));
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    /** Compares the newest events under a head and some from anywhere, and whether the newest is under its root. */
    public Compared compare(int municipality, SealedHead head) {
        var broken = new ArrayList<String>();
        var start = Math.max(0, head.size() - NEWEST);
        var anywhere = random.nextLong(Math.max(1, head.size() - ANYWHERE + 1));
        try (var connection = database.getConnection()) {
            var count = compare(connection, municipality, start, head.size(), broken);
            count += compare(connection, municipality, anywhere, Math.min(start, anywhere + ANYWHERE), broken);
            if (!rooted(head)) {
                broken.add("the tree no longer leads to the newest head's root");
            }
            return new Compared(count, broken);
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    private boolean rooted(SealedHead head) {
        try {
            var last = head.size() - 1;
            return leaves.hash(last)
                    .filter(hash ->
                            Proofs.included(hash, last, head.size(), leaves.inclusion(last, head.size()), head.root()))
                    .isPresent();
        } catch (TrailDamaged damaged) {
            return false;
        }
    }

    private static long compare(Connection connection, int municipality, long first, long end, List<String> broken)
            throws SQLException {
        if (first >= end) {
            return 0;
        }
        try (var question = connection.prepareStatement(LEAVES)) {
            question.setInt(1, municipality);
            question.setLong(2, first);
            question.setLong(3, end);
            var next = first;
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    var index = rows.getLong("leaf_index");
                    var same = rows.getString("id") != null
                            && rows.getString("id").equals(rows.getString("event_id"))
                            && Arrays.equals(rows.getBytes("hash"), hash(EventLine.of(rows, municipality, index)));
                    if (index != next++ || !same) {
                        broken.add("event " + index + " is not what was sealed");
                        return next - first;
                    }
                }
            }
            if (next != end) {
                broken.add("event " + next + " is not there any more");
            }
            return next - first;
        }
    }

    private static byte[] hash(StoredEvent event) {
        return Hashes.leaf(event.line().getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalStateException unreadable(SQLException unreachable) {
        return new IllegalStateException("the sealed trail cannot be looked at", unreachable);
    }

    /**
     * What a comparison saw.
     *
     * @param lookedAt how many events
     * @param broken which do not agree
     */
    public record Compared(long lookedAt, List<String> broken) {

        /** Copies, so that nobody changes what was seen. */
        public Compared {
            broken = List.copyOf(broken);
        }
    }
}
