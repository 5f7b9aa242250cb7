package dev.mamori.identity.store;

import dev.mamori.identity.Tokens;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.terminal.Network;
import dev.mamori.terminal.Whereabouts;
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

    /** The registered, active terminal with this login id and this certificate, if the certificate is accepted now. */
    public Optional<KnownTerminal> terminal(int municipality, byte[] certificateSha256, String loginId) {
        return one(
                municipality,
                """
                select t.id, c.id, t.kind, t.networks, concat_ws(' ', m.address4, m.address6)
                  from terminal_certificate c join terminal t on t.id = c.terminal_id
                  left join sim m on m.terminal_id = t.id and m.state = 'ACTIVE'
                 where c.sha256 = ? and t.login_id = ? and t.state = 'ACTIVE'
                   and c.state = 'ISSUED' and c.not_before <= now() and now() < c.usable_until""",
                question -> {
                    question.setBytes(1, certificateSha256);
                    question.setString(2, loginId);
                },
                row -> new KnownTerminal(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Whereabouts.of(row.getString(3), row.getString(4), row.getString(5))));
    }

    /** The state of the card that has the address, if one has. */
    public Optional<String> cardAt(int municipality, String address) {
        return one(
                municipality,
                "select state from sim where ? in (address4, address6) and state <> 'RETIRED'",
                question -> question.setString(1, Network.canonical(address)),
                row -> row.getString(1));
    }

    /** The live stage-one session with this token, whatever certificate it was opened with. */
    public Optional<UUID> terminalSession(int municipality, byte[] token) {
        return one(
                municipality,
                "select id from terminal_session where token_sha256 = ? and ended_at is null and expires_at > now()",
                question -> question.setBytes(1, token),
                row -> row.getObject(1, UUID.class));
    }

    /** The live stage-one session with this token, if it was opened with the same certificate. */
    public Optional<OpenTerminal> terminalSession(int municipality, byte[] token, byte[] certificateSha256) {
        return one(
                municipality,
                """
                select ts.id, t.id, c.id, t.kind, t.networks, concat_ws(' ', m.address4, m.address6)
                  from terminal_session ts join terminal t on t.id = ts.terminal_id
                  join terminal_certificate c on c.id = ts.certificate_id
                  left join sim m on m.terminal_id = t.id and m.state = 'ACTIVE'
                 where ts.tenant_id = ? and ts.token_sha256 = ? and c.sha256 = ?
                   and ts.ended_at is null and ts.expires_at > now() and t.state = 'ACTIVE'
                   and c.state = 'ISSUED' and c.not_before <= now() and now() < c.usable_until""",
                question -> {
                    question.setInt(1, municipality);
                    question.setBytes(2, token);
                    question.setBytes(3, certificateSha256);
                },
                row -> new OpenTerminal(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        Whereabouts.of(row.getString(4), row.getString(5), row.getString(6))));
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

    /** A terminal before stage one: its certificate's id in the register, and from where it may come. */
    public record KnownTerminal(UUID id, UUID certificate, Whereabouts place) {}

    /** A stage-one session, its terminal and certificate, and from where it may come. */
    public record OpenTerminal(UUID session, UUID terminal, UUID certificate, Whereabouts place) {}

    /** An API client as registered. */
    public record RegisteredClient(UUID id, String clientId, String secretHash, String scope) {}

    private interface Binding {
        void bind(PreparedStatement question) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
