package dev.mamori.watch.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * How far the rounds have read. By transaction, never by number or time: a transaction that began early and commits late
 * is still ahead of the position, so that nothing is missed.
 */
@ApplicationScoped
public class Positions {

    private static final String ADVANCE =
            "update watch_position set next_xid = cast(cast(? as text) as xid8), looked_at = ?"
                    + " where tenant_id = ?";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The oldest transaction that is not over: everything before it has happened or never will. */
    public String settled() {
        try (var connection = database.getConnection();
                var question =
                        connection.prepareStatement("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)");
                var rows = question.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the position of the watch cannot be read", unreachable);
        }
    }

    /** The first transaction that was not read yet; none before the first round. */
    public Optional<String> next(int municipality) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        "select cast(next_xid as text) from watch_position where tenant_id = ?")) {
            question.setInt(1, municipality);
            try (var rows = question.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the position of the watch cannot be read", unreachable);
        }
    }

    /** Begins at the beginning. */
    public void begin(int municipality, Instant now) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(
                        "insert into watch_position (tenant_id, next_xid, looked_at) values (?, '0', ?)")) {
            row.setInt(1, municipality);
            row.setObject(2, now.atOffset(ZoneOffset.UTC));
            row.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("the position of the watch cannot be written", refused);
        }
    }

    /**
     * Goes on.
     *
     * @param lookedAt up to when everything is known to have been read
     */
    public void advance(int municipality, String next, Instant lookedAt) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(ADVANCE)) {
            row.setString(1, next);
            row.setObject(2, lookedAt.atOffset(ZoneOffset.UTC));
            row.setInt(3, municipality);
            row.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("the position of the watch cannot be written", refused);
        }
    }
}
