package dev.mamori.terminal.store;

import dev.mamori.terminal.RevocationReason;
import dev.mamori.terminal.pki.TerminalAuthority.Revoked;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What of a municipality's certificates belongs into the revocation list; each question a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RevokedRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Revokes those whose successor has had its week. */
    public void endSuperseded(int municipality) {
        try (var connection = database.getConnection()) {
            name(connection, municipality);
            try (var change = connection.prepareStatement(
                    """
                    update terminal_certificate set state = 'REVOKED', revocation_reason = 'SUPERSEDED',
                           revoked_at = now(), version = version + 1
                     where state = 'ISSUED' and usable_until <= now() and not_after > now()""")) {
                if (change.executeUpdate() > 0) {
                    endSessions(connection);
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    private static void endSessions(Connection connection) throws SQLException {
        try (var stageOne = connection.prepareStatement(
                        """
                        update terminal_session set ended_at = now() where ended_at is null and certificate_id in
                               (select c.id from terminal_certificate c where c.state = 'REVOKED')""");
                var people = connection.prepareStatement(
                        """
                        update access_session set ended_at = now(), end_reason = 'certificate-superseded'
                         where ended_at is null and terminal_session_id in
                               (select ts.id from terminal_session ts where ts.ended_at is not null)""")) {
            stageOne.executeUpdate();
            people.executeUpdate();
        }
    }

    /** Those that are revoked and would still be believed by their dates. */
    public List<Revoked> of(int municipality) {
        try (var connection = database.getConnection()) {
            name(connection, municipality);
            try (var question = connection.prepareStatement(
                            """
                            select serial_number, revoked_at, revocation_reason from terminal_certificate
                             where state = 'REVOKED' and serial_number is not null and not_after > now()
                             order by serial_number""");
                    var rows = question.executeQuery()) {
                var revoked = new ArrayList<Revoked>();
                while (rows.next()) {
                    revoked.add(new Revoked(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            RevocationReason.valueOf(rows.getString(3)).code()));
                }
                return revoked;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    private static void name(Connection connection, int municipality) throws SQLException {
        try (var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
        }
    }
}
