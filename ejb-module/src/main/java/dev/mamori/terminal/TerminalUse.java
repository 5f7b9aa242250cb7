package dev.mamori.terminal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes note of what is used: terminals, certificates, cards. Works in the transaction of the sign-in at hand. */
@ApplicationScoped
public class TerminalUse {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /**
     * A terminal has passed stage one by a certificate. Those issued before it are worth nothing from now on: the new one
     * is proven to work.
     *
     * @return whether the terminal may still be used; it may have been reported lost a moment ago
     */
    public boolean entered(UUID terminal, UUID certificate) {
        try (var connection = database.getConnection()) {
            if (run(connection, "update terminal set last_seen_at = now() where id = ? and state = 'ACTIVE'", terminal)
                    == 0) {
                return false;
            }
            run(connection, "update sim set last_used_at = now() where terminal_id = ? and state = 'ACTIVE'", terminal);
            run(
                    connection,
                    "update terminal_certificate set first_used_at = now() where id = ? and first_used_at is null",
                    certificate);
            run(
                    connection,
                    """
                    update terminal_certificate set state = 'REVOKED', revocation_reason = 'SUPERSEDED',
                           revoked_at = now(), version = version + 1
                     where terminal_id = ? and state = 'ISSUED'
                       and issued_at < (select used.issued_at from terminal_certificate used where used.id = ?)""",
                    terminal,
                    certificate);
            run(
                    connection,
                    """
                    update terminal_session set ended_at = now()
                     where terminal_id = ? and ended_at is null and certificate_id in
                           (select c.id from terminal_certificate c where c.terminal_id = ? and c.state = 'REVOKED')""",
                    terminal,
                    terminal);
            run(
                    connection,
                    """
                    update access_session set ended_at = now(), end_reason = 'certificate-superseded'
                     where ended_at is null and terminal_session_id in
                           (select ts.id from terminal_session ts where ts.terminal_id = ? and ts.ended_at is not null)""",
                    terminal);
            return true;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the use of a terminal cannot be noted", unreachable);
        }
    }

    private static int run(Connection connection, String change, UUID... ids) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            for (var index = 0; index < ids.length; index++) {
                statement.setObject(index + 1, ids[index]);
            }
            return statement.executeUpdate();
        }
    }
}
