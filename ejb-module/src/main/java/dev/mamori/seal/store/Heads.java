package dev.mamori.seal.store;

import dev.mamori.seal.SealedHead;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The signed heads of a municipality's tree; only ever added to. */
@ApplicationScoped
public class Heads {

    private static final String COLUMNS =
            "select tree_size, root, edge, last_xid::text as last_xid, last_seq, sealed_at, checkpoint from audit_head"
                    + " where tenant_id = ?";
    private static final String NEWEST = COLUMNS + " order by tree_size desc limit 1";
    private static final String AT = COLUMNS + " and tree_size = ?";
    private static final String BEFORE = COLUMNS + " and sealed_at < ? order by sealed_at desc, tree_size desc limit 1";
    private static final String SINCE = COLUMNS + " and sealed_at >= ? order by sealed_at, tree_size limit 1";
    private static final String AFTER = COLUMNS + " and tree_size > ? order by tree_size limit ?";
    private static final String DOWN = COLUMNS + " and tree_size < ? order by tree_size desc limit ?";
    private static final String ADD =
            """
            insert into audit_head (tenant_id, tree_size, root, edge, last_xid, last_seq, sealed_at, checkpoint)
            values (?, ?, ?, ?, ?::xid8, ?, ?, ?)""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The newest, none before the first event was sealed. */
    public Optional<SealedHead> newest(int municipality) {
        return ask(NEWEST, municipality).stream().findFirst();
    }

    /** The head of a size, where there is one. */
    public Optional<SealedHead> at(int municipality, long size) {
        return ask(AT, municipality, size).stream().findFirst();
    }

    /** The last that was signed before an instant. */
    public Optional<SealedHead> before(int municipality, Instant instant) {
        return ask(BEFORE, municipality, instant.atOffset(ZoneOffset.UTC)).stream()
                .findFirst();
    }

    /** The first that was signed at an instant or later. */
    public Optional<SealedHead> since(int municipality, Instant instant) {
        return ask(SINCE, municipality, instant.atOffset(ZoneOffset.UTC)).stream()
                .findFirst();
    }

    /** Heads of bigger trees than a size, the smallest first. */
    public List<SealedHead> after(int municipality, long size, int most) {
        return ask(AFTER, municipality, size, most);
    }

    /** Heads of smaller trees than a size, the biggest first. */
    public List<SealedHead> down(int municipality, long size, int most) {
        return ask(DOWN, municipality, size, most);
    }

    /** Adds a head in the running transaction. */
    void add(Connection connection, int municipality, SealedHead head) throws SQLException {
        try (var row = connection.prepareStatement(ADD)) {
            row.setInt(1, municipality);
            row.setLong(2, head.size());
            row.setBytes(3, head.root());
            row.setBytes(4, head.edge());
            row.setString(5, head.lastXid());
            row.setLong(6, head.lastSeq());
            row.setObject(7, head.sealedAt().atOffset(ZoneOffset.UTC));
            row.setString(8, head.checkpoint());
            row.executeUpdate();
        }
    }

    private List<SealedHead> ask(String sql, Object... values) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            bind(question, values);
            try (var rows = question.executeQuery()) {
                var heads = new ArrayList<SealedHead>();
                while (rows.next()) {
                    heads.add(read(rows));
                }
                return heads;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the signed heads cannot be read", unreachable);
        }
    }

    private static void bind(PreparedStatement question, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            question.setObject(index + 1, values[index]);
        }
    }

    private static SealedHead read(ResultSet row) throws SQLException {
        return new SealedHead(
                row.getLong("tree_size"),
                row.getBytes("root"),
                row.getBytes("edge"),
                row.getString("last_xid"),
                row.getLong("last_seq"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("checkpoint"));
    }
}
