package dev.mamori.identity.store;

import dev.mamori.identity.Tokens;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the sign-in reads: each question is one short transaction that names the municipality first, so that no
 * connection is held while a password is hashed.
 */
@Stateless
@PermitAll
public class SignInRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    Municipalities municipalities;

    /** The municipality a credential names, where there is one: what names none leaves a row in nobody's trail. */
    public OptionalInt municipality(String credential, char separator) {
        var named = Tokens.municipality(credential, separator);
        return named.isPresent() && municipalities.nameOf(named.getAsInt()).isPresent() ? named : OptionalInt.empty();
    }

    /** The registered, active terminal with this certificate and login id. */
    public Optional<UUID> terminal(int municipality, byte[] certificateSha256, String loginId) {
        return one(
                municipality,
                "select id from terminal where certificate_sha256 = ? and login_id = ? and state = 'ACTIVE'",
                question -> {
                    question.setBytes(1, certificateSha256);
                    question.setString(2, loginId);
                },
                row -> row.getObject(1, UUID.class));
    }

    /** The live stage-one session with this token, if it was opened with the same certificate. */
    public Optional<OpenTerminal> terminalSession(int municipality, byte[] token, byte[] certificateSha256) {
        return one(
                municipality,
                """
                select ts.id, t.id from terminal_session ts join terminal t on t.id = ts.terminal_id
                 where ts.tenant_id = ? and ts.token_sha256 = ? and t.certificate_sha256 = ?
                   and ts.ended_at is null and ts.expires_at > now() and t.state = 'ACTIVE'""",
                question -> {
                    question.setInt(1, municipality);
                    question.setBytes(2, token);
                    question.setBytes(3, certificateSha256);
                },
                row -> new OpenTerminal(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    /** The account a login id means, whatever its width and case. */
    public Optional<StaffAccount> account(int municipality, String loginId) {
        return one(
                municipality,
                """
                select id, login_id, display_name, password_hash,
                       totp_secret is not null or security_keys > 0,
                       state,
                       (select string_agg(role, ' ') from role_grant g where g.account_id = account.id
                           and g.valid_from <= now() and now() < g.valid_until)
                  from account where tenant_id = ? and login_key = ?""",
                question -> {
                    question.setInt(1, municipality);
                    question.setString(2, LoginIds.key(loginId));
                },
                row -> new StaffAccount(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        "ACTIVE".equals(row.getString(6)),
                        row.getString(7) == null
                                ? Set.of()
                                : Set.of(row.getString(7).split(" "))));
    }

    /** The active API client of this id. */
    public Optional<RegisteredClient> client(int municipality, String clientId) {
        return one(
                municipality,
                "select id, client_id, secret_hash, scope from api_client where client_id = ? and state = 'ACTIVE'",
                question -> question.setString(1, clientId),
                row -> new RegisteredClient(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)));
    }

    private <T> Optional<T> one(int municipality, String sql, Binding binding, Reading<T> reading) {
        try (var connection = database.getConnection()) {
            name(connection, municipality);
            try (var question = connection.prepareStatement(sql)) {
                binding.bind(question);
                try (var rows = question.executeQuery()) {
                    return rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    static void name(Connection connection, int municipality) throws SQLException {
        try (var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
        }
    }

    /** A stage-one session and its terminal. */
    public record OpenTerminal(UUID session, UUID terminal) {}

    /** An API client as registered. */
    public record RegisteredClient(UUID id, String clientId, String secretHash, String scope) {}

    private interface Binding {
        void bind(PreparedStatement question) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
