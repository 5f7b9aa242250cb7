package dev.mamori.seal.store;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.verifier.Proofs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What is proven from the tree of the caller's municipality. */
@ApplicationScoped
public class Leaves {

    private static final String EVENT = "select l.leaf_index, l.hash, " + EventLine.COLUMNS
            + """
            \s from audit_leaf l
              join audit_event e on e.tenant_id = l.tenant_id and e.seq = l.seq and e.at = l.at and e.id = l.event_id
             where l.tenant_id = ? and l.event_id = ?""";

    private static final String LEAVES =
            """
            select leaf_index as number, hash from audit_leaf
             where tenant_id = ? and leaf_index >= ? and leaf_index < ? order by leaf_index""";

    private static final String SUBTREES =
            """
            select number, hash from audit_subtree
             where tenant_id = ? and number >= ? and number < ? and level = ? order by number""";

    private static final String WAITING =
            "select exists (select 1 from audit_event e where e.tenant_id = ? and e.id = ? and e.at > now() - interval '1 day')";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CurrentCaller caller;

    /** An event with the hash that was kept of it, where it is sealed. */
    public Optional<Leaf> of(UUID event) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(EVENT)) {
            question.setInt(1, municipality());
            question.setObject(2, event);
            try (var rows = question.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Leaf(
                                EventLine.of(rows, municipality(), rows.getLong("leaf_index")), rows.getBytes("hash")))
                        : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    /** The hash that was kept of a leaf. */
    Optional<byte[]> hash(long index) {
        var block = block(0, index >> Growth.STEP);
        var place = (int) (index & ((1L << Growth.STEP) - 1));
        return place < block.size() ? Optional.of(block.get(place)) : Optional.empty();
    }

    /** Whether a young event is in the trail. */
    public boolean waiting(UUID event) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(WAITING)) {
            question.setInt(1, municipality());
            question.setObject(2, event);
            try (var rows = question.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    /** The proof that a leaf is in the tree of a size. */
    public List<byte[]> inclusion(long index, long size) {
        return Proofs.inclusion(index, size, new StoredTree(this::block));
    }

    /** The proof that the tree of the second size goes on where that of the first ended. */
    public List<byte[]> consistency(long first, long second) {
        return Proofs.consistency(first, second, new StoredTree(this::block));
    }

    private List<byte[]> block(int level, long number) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(level == 0 ? LEAVES : SUBTREES)) {
            var start = number << Growth.STEP;
            question.setInt(1, municipality());
            question.setLong(2, start);
            question.setLong(3, start + (1L << Growth.STEP));
            if (level > 0) {
                question.setInt(4, level);
            }
            var hashes = new ArrayList<byte[]>();
            try (var rows = question.executeQuery()) {
                while (rows.next() && rows.getLong("number") == start + hashes.size()) {
                    hashes.add(rows.getBytes("hash"));
                }
            }
            return hashes;
        } catch (SQLException unreachable) {
            throw unreadable(unreachable);
        }
    }

    private int municipality() {
        return caller.get().municipality();
    }

    private static IllegalStateException unreadable(SQLException unreachable) {
        return new IllegalStateException("the tree over the trail cannot be read", unreachable);
    }

    /**
     * A sealed event.
     *
     * @param event the event as it lies in the trail now
     * @param hash the hash that was kept of it when it was sealed
     */
    public record Leaf(StoredEvent event, byte[] hash) {

        /** Copies, so that nobody changes what was kept. */
        public Leaf {
            hash = hash.clone();
        }

        @Override
        public byte[] hash() {
            return hash.clone();
        }
    }
}
