package dev.mamori.identity.store;

import dev.mamori.identity.store.GuardRows.Guarded;
import dev.mamori.platform.Ids;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Failures by terminal and by address over the last ten minutes. A terminal that tries several people's ids too often is
 * quarantined, so that one stolen terminal cannot lock a whole city out (control 24).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TerminalBudgets {

    /** Many terminals may stand behind one address, so it has this many times a terminal's budget. */
    private static final int TERMINALS_AN_ADDRESS = 5;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Whether the terminal may not be used for signing in now. */
    public boolean quarantined(int municipality, UUID terminal) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, municipality);
            try (var question = connection.prepareStatement(
                    "select 1 from terminal_quarantine where terminal_id = ? and until > now()")) {
                question.setObject(1, terminal);
                try (var found = question.executeQuery()) {
                    return found.next();
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the terminals' quarantine cannot be read", unreachable);
        }
    }

    /** Counts a failure; says whether the terminal was put into quarantine by it. */
    public boolean failed(Guarded login, Place place, SignInLimits limits) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, login.municipality());
            note(connection, login, place);
            return quarantine(connection, login.municipality(), place, limits);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the terminals' failures cannot be counted", unreachable);
        }
    }

    private static void note(Connection connection, Guarded login, Place place) throws SQLException {
        try (var old = connection.prepareStatement(
                "delete from sign_in_failure where terminal_id = ? and failed_at < now() - interval '1 hour'")) {
            old.setObject(1, place.terminal());
            old.executeUpdate();
        }
        try (var row = connection.prepareStatement(
                """
                insert into sign_in_failure (id, tenant_id, terminal_id, source_address, login_sha256)
                values (?, ?, ?, ?, ?)""")) {
            row.setObject(1, Ids.next());
            row.setInt(2, login.municipality());
            row.setObject(3, place.terminal());
            row.setString(4, place.address());
            row.setBytes(5, login.loginSha256());
            row.executeUpdate();
        }
    }

    private static boolean quarantine(Connection connection, int municipality, Place place, SignInLimits limits)
            throws SQLException {
        try (var row = connection.prepareStatement(
                """
                insert into terminal_quarantine as q (tenant_id, terminal_id, since, until)
                select ?, ?, now(), now() + make_interval(mins => ?)
                 where (select count(*) >= ? and count(distinct login_sha256) > 1 from sign_in_failure
                         where terminal_id = ? and failed_at > now() - interval '10 minutes')
                    or (select count(*) >= ? and count(distinct login_sha256) > 1 from sign_in_failure
                         where tenant_id = ? and source_address = ? and failed_at > now() - interval '10 minutes')
                   and (select count(*) > 2 from sign_in_failure
                         where terminal_id = ? and failed_at > now() - interval '10 minutes')
                on conflict (tenant_id, terminal_id) do update set since = now(), until = excluded.until
                 where q.until <= now()""")) {
            row.setInt(1, municipality);
            row.setObject(2, place.terminal());
            row.setInt(3, limits.lockMinutes());
            row.setInt(4, limits.terminalBudget());
            row.setObject(5, place.terminal());
            row.setInt(6, limits.terminalBudget() * TERMINALS_AN_ADDRESS);
            row.setInt(7, municipality);
            row.setString(8, place.address());
            row.setObject(9, place.terminal());
            return row.executeUpdate() == 1;
        }
    }

    /** Where somebody tries to sign in. */
    public record Place(UUID terminal, String address) {}
}
