package dev.mamori.identity.store;

import dev.mamori.platform.Caller;
import dev.mamori.terminal.Whereabouts;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Looks sessions up, in one round trip each, and keeps the time they were last used, once a minute at most. */
@Stateless
@PermitAll
public class LiveSessions {

    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The live session with this token. */
    public Optional<SessionRow> find(int municipality, byte[] token) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select * from session_of(?, ?)")) {
            question.setInt(1, municipality);
            question.setBytes(2, token);
            try (var rows = question.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var session = read(rows);
                if (session.lastSeenAt().plus(TOUCH_AFTER).isBefore(session.checkedAt())) {
                    touch(connection, session);
                }
                return Optional.of(session);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    private static void touch(java.sql.Connection connection, SessionRow session) throws SQLException {
        // in the order in which a terminal's end takes them, so that neither waits for the other
        if (session.terminalId() != null) {
            touch(connection, "update terminal set last_seen_at = now() where id = ?", session.terminalId());
            touch(
                    connection,
                    "update sim set last_used_at = now() where terminal_id = ? and state = 'ACTIVE'",
                    session.terminalId());
        }
        touch(connection, "update access_session set last_seen_at = now() where id = ?", session.id());
    }

    private static void touch(java.sql.Connection connection, String change, UUID id) throws SQLException {
        try (var seen = connection.prepareStatement(change)) {
            seen.setObject(1, id);
            seen.executeUpdate();
        }
    }

    private static SessionRow read(ResultSet row) throws SQLException {
        var kind = Caller.Kind.valueOf(row.getString("kind"));
        return new SessionRow(
                row.getObject("id", UUID.class),
                kind,
                row.getObject(kind == Caller.Kind.STAFF ? "account_id" : "client_id", UUID.class),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("scope"),
                words(row.getString("roles")),
                words(row.getString("departments")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()),
                row.getObject("terminal_id", UUID.class),
                row.getObject("terminal_session_id", UUID.class),
                row.getString("terminal_label"),
                row.getBytes("certificate_sha256"),
                row.getString("second_factor"),
                row.getString("second_factor") == null ? null : instant(row, "second_factor_at"),
                row.getString("purpose"),
                instant(row, "last_seen_at"),
                row.getInt("idle_seconds"),
                instant(row, "expires_at"),
                instant(row, "checked_at"),
                row.getObject("certificate_id", UUID.class),
                kind == Caller.Kind.CLIENT
                        ? null
                        : Whereabouts.of(
                                row.getString("terminal_kind"),
                                row.getString("terminal_networks"),
                                row.getString("sim_addresses")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Set<String> words(String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(" ")).collect(Collectors.toSet());
    }
}
