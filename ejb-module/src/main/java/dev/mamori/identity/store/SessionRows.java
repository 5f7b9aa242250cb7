package dev.mamori.identity.store;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.identity.model.ClientScope;
import dev.mamori.terminal.TerminalUse;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Opens and ends sessions; the row of the trail stands in the same transaction, so that no session opens unseen.
 */
@Stateless
@PermitAll
public class SessionRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    AuditTrail trail;

    @Inject
    TerminalUse use;

    /**
     * Opens stage one for a terminal.
     *
     * @return whether it opened; not when the terminal's use has ended meanwhile
     */
    public boolean openTerminal(NewTerminalSession opened, Attempt attempt) {
        return inTransaction(attempt, connection -> {
            if (!use.entered(opened.terminal(), opened.certificate())) {
                return false;
            }
            try (var row = connection.prepareStatement(
                    """
                    insert into terminal_session (id, tenant_id, terminal_id, certificate_id, source_address,
                      token_sha256, created_at, expires_at)
                    values (?, ?, ?, ?, ?, ?, now(), ?)""")) {
                row.setObject(1, opened.id());
                row.setInt(2, attempt.caller().municipality());
                row.setObject(3, opened.terminal());
                row.setObject(4, opened.certificate());
                row.setString(5, attempt.caller().sourceAddress());
                row.setBytes(6, opened.tokenSha256());
                row.setObject(7, opened.expiresAt().atOffset(ZoneOffset.UTC));
                return row.executeUpdate() == 1;
            }
        });
    }

    /** Ends every session that stands on a certificate which was seen in two places; a row where there was one. */
    public void endCloned(UUID certificate, Attempt attempt) {
        inTransaction(attempt, connection -> {
            end(
                    connection,
                    """
                    update access_session set ended_at = now(), end_reason = 'terminal-cloned' where ended_at is null
                       and terminal_session_id in (select id from terminal_session where certificate_id = ?)""",
                    certificate);
            return end(
                            connection,
                            """
                            update terminal_session set ended_at = now()
                             where certificate_id = ? and ended_at is null and expires_at > now()""",
                            certificate)
                    > 0;
        });
    }

    private static int end(Connection connection, String change, UUID certificate) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            statement.setObject(1, certificate);
            return statement.executeUpdate();
        }
    }

    /** Opens a staff session; of more than so many at a time the oldest end. */
    public void openStaff(NewSession opened, int atOnce, Attempt attempt) {
        inTransaction(attempt, connection -> {
            signedIn(connection, opened);
            insert(connection, opened, attempt);
            if (displace(connection, opened.account(), atOnce) > 0) {
                trail.success(new Attempt(attempt.caller(), attempt.at(), "SESSION_DISPLACED", attempt.risk())
                        .concerning(opened.account()));
            }
            return true;
        });
    }

    private static void signedIn(Connection connection, NewSession opened) throws SQLException {
        try (var account = connection.prepareStatement(
                """
                update account set last_signed_in_at = now(), password_hash = coalesce(?, password_hash)
                 where id = ?""")) {
            account.setString(1, opened.newPasswordHash());
            account.setObject(2, opened.account());
            account.executeUpdate();
        }
    }

    private static int displace(Connection connection, UUID account, int atOnce) throws SQLException {
        try (var older = connection.prepareStatement(
                """
                update access_session set ended_at = now(), end_reason = 'displaced' where id in (
                  select id from access_session where account_id = ? and ended_at is null and expires_at > now()
                     and last_seen_at + make_interval(secs => idle_seconds) > now()
                   order by created_at desc, id desc offset ?)""")) {
            older.setObject(1, account);
            older.setInt(2, atOnce);
            return older.executeUpdate();
        }
    }

    /** Opens an API client's token, which carries the scope. */
    public void openClient(NewSession opened, ClientScope scope, Attempt attempt) {
        inTransaction(
                attempt,
                connection ->
                        insert(connection, opened, attempt) && (scope.whole() || narrow(connection, opened, scope)));
    }

    private static boolean narrow(Connection connection, NewSession opened, ClientScope scope) throws SQLException {
        try (var row = connection.prepareStatement("update access_session set scope = ? where id = ?")) {
            row.setString(1, String.join(" ", scope.words()));
            row.setObject(2, opened.id());
            return row.executeUpdate() == 1;
        }
    }

    private static boolean insert(Connection connection, NewSession opened, Attempt attempt) throws SQLException {
        try (var row = connection.prepareStatement(
                """
                insert into access_session (id, tenant_id, kind, token_sha256, account_id, client_id, terminal_session_id,
                  terminal_attested, password_verified, second_factor, second_factor_at, purpose, created_at, last_seen_at, idle_seconds, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end,
                  coalesce((select d.purpose from account_department a join department d on d.id = a.department_id
                             where a.account_id = ? order by d.code limit 1), 'AUDIT'), now(), now(), ?, ?)""")) {
            var staff = opened.account() != null;
            row.setObject(1, opened.id());
            row.setInt(2, attempt.caller().municipality());
            row.setString(3, staff ? "STAFF" : "CLIENT");
            row.setBytes(4, opened.tokenSha256());
            row.setObject(5, opened.account(), Types.OTHER);
            row.setObject(6, opened.client(), Types.OTHER);
            row.setObject(7, opened.terminalSession(), Types.OTHER);
            row.setBoolean(8, staff);
            row.setBoolean(9, staff);
            row.setString(10, opened.secondFactor());
            row.setBoolean(11, opened.secondFactor() != null);
            row.setObject(12, opened.account(), Types.OTHER);
            row.setInt(13, opened.idleSeconds());
            row.setObject(14, opened.expiresAt().atOffset(ZoneOffset.UTC));
            return row.executeUpdate() == 1;
        }
    }

    private boolean inTransaction(Attempt attempt, Writing writing) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, attempt.caller().municipality());
            var written = writing.write(connection);
            if (written) {
                trail.success(attempt);
            }
            return written;
        } catch (SQLException refused) {
            throw new IllegalStateException("the session cannot be opened", refused);
        }
    }

    /** A stage-one session to open. */
    public record NewTerminalSession(UUID id, UUID terminal, UUID certificate, byte[] tokenSha256, Instant expiresAt) {}

    private interface Writing {
        boolean write(Connection connection) throws SQLException;
    }
}
