package dev.mamori.identity.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Counts failures in a row by login id, in transactions of their own: what is counted stays counted, whatever becomes of
 * the rest. Only the database's clock is asked, so a node's wrong clock unlocks nothing (control 24).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GuardRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /**
     * Counts an attempt before anything is looked at, in one statement: of many at once no more than the threshold are
     * admitted. The one that reaches it locks the id; whoever is admitted and right lifts that again.
     */
    public Standing count(Guarded login, int threshold, int minutes) {
        return with(
                login,
                """
                insert into login_guard as g (tenant_id, login_sha256, account_id, fails, admitted, last_at)
                values (?, ?, ?, 1, true, now())
                on conflict (tenant_id, login_sha256) do update set
                  admitted = not (g.admin_only or coalesce(g.locked_until > now(), false)),
                  fails = case when g.admin_only or g.locked_until > now() then g.fails
                               when g.locked_until <= now() then 1 else g.fails + 1 end,
                  locked_until = case when g.admin_only or g.locked_until > now() then g.locked_until
                                      when g.locked_until <= now() then null
                                      when g.fails + 1 >= ? then now() + make_interval(mins => ?) end,
                  account_id = coalesce(g.account_id, excluded.account_id),
                  last_at = now()
                returning admitted, fails""",
                row -> {
                    row.setInt(1, login.municipality());
                    row.setBytes(2, login.loginSha256());
                    row.setObject(3, login.account(), java.sql.Types.OTHER);
                    row.setInt(4, threshold);
                    row.setInt(5, minutes);
                    try (var found = row.executeQuery()) {
                        found.next();
                        return new Standing(found.getBoolean(1), found.getInt(2));
                    }
                });
    }

    /** Notes that the lock is a real one; a second one within a day is lifted by an administrator only. */
    public boolean confirm(Guarded login) {
        return changed(
                login,
                """
                update login_guard set admin_only = coalesce(last_locked_at > now() - interval '24 hours', false),
                       last_locked_at = now()
                 where tenant_id = ? and login_sha256 = ? and locked_until > now()""");
    }

    /** Begins anew after a success. */
    public void reset(Guarded login) {
        changed(
                login,
                """
                update login_guard set fails = 0, locked_until = null, admin_only = false
                 where tenant_id = ? and login_sha256 = ?""");
    }

    /** Takes an attempt back that was neither right nor wrong. */
    public void refund(Guarded login) {
        changed(
                login,
                """
                update login_guard set fails = greatest(fails - 1, 0),
                       locked_until = case when admin_only then locked_until end
                 where tenant_id = ? and login_sha256 = ?""");
    }

    /** Forgets a login id altogether; for the canary of the probe. */
    public void forget(Guarded login) {
        changed(login, "delete from login_guard where tenant_id = ? and login_sha256 = ?");
    }

    private boolean changed(Guarded login, String sql) {
        return with(login, sql, row -> {
            row.setInt(1, login.municipality());
            row.setBytes(2, login.loginSha256());
            return row.executeUpdate() > 0;
        });
    }

    private <T> T with(Guarded login, String sql, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            SignInRows.name(connection, login.municipality());
            try (var row = connection.prepareStatement(sql)) {
                return work.on(row);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the sign-in's guard does not answer", unreachable);
        }
    }

    /** The login id that is guarded, as a keyed hash, and whose it is. */
    public record Guarded(int municipality, byte[] loginSha256, UUID account) {}

    /** Whether an attempt may go on, and how many there were in a row with it. */
    public record Standing(boolean admitted, int fails) {}

    private interface Work<T> {
        T on(PreparedStatement row) throws SQLException;
    }
}
