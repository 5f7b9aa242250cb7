package dev.mamori.identity.store;

import dev.mamori.platform.Ids;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Security keys and what they were asked to sign. A challenge is used up at once, whatever becomes of the rest. */
@Stateless
@PermitAll
public class KeyRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Keeps a challenge for five minutes; those that are too old are forgotten. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ask(Owner owner, String ceremony, byte[] challengeSha256) {
        with(owner, "delete from webauthn_challenge where expires_at < now()", PreparedStatement::executeUpdate);
        with(
                owner,
                """
                insert into webauthn_challenge (id, tenant_id, account_id, ceremony, challenge_sha256, created_at, expires_at)
                values (?, ?, ?, ?, ?, now(), now() + interval '5 minutes')""",
                row -> {
                    row.setObject(1, Ids.next());
                    row.setInt(2, owner.municipality());
                    row.setObject(3, owner.account());
                    row.setString(4, ceremony);
                    row.setBytes(5, challengeSha256);
                    return row.executeUpdate();
                });
    }

    /** Uses a challenge up; not when it was used, is too old, or was somebody else's or for something else. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean use(Owner owner, String ceremony, byte[] challengeSha256) {
        return with(
                owner,
                """
                delete from webauthn_challenge
                 where account_id = ? and ceremony = ? and challenge_sha256 = ? and expires_at > now()""",
                row -> {
                    row.setObject(1, owner.account());
                    row.setString(2, ceremony);
                    row.setBytes(3, challengeSha256);
                    return row.executeUpdate() == 1;
                });
    }

    /** The person's keys, the oldest first. */
    public List<Key> of(Owner owner) {
        return with(
                owner,
                """
                select id, credential_id, attested, sign_count from webauthn_credential
                 where account_id = ? order by created_at, id""",
                row -> {
                    row.setObject(1, owner.account());
                    var keys = new ArrayList<Key>();
                    try (var found = row.executeQuery()) {
                        while (found.next()) {
                            keys.add(key(found));
                        }
                    }
                    return List.copyOf(keys);
                });
    }

    /** One of the person's keys, by what it calls itself. */
    public Optional<Key> find(Owner owner, byte[] credentialId) {
        return of(owner).stream()
                .filter(key -> java.util.Arrays.equals(key.credentialId(), credentialId))
                .findFirst();
    }

    /** Adds a key. */
    public UUID add(Owner owner, String label, Key key) {
        with(
                owner,
                """
                insert into webauthn_credential
                  (id, tenant_id, account_id, label, credential_id, attested, sign_count, created_at)
                values (?, ?, ?, ?, ?, ?, ?, now())""",
                row -> {
                    row.setObject(1, key.id());
                    row.setInt(2, owner.municipality());
                    row.setObject(3, owner.account());
                    row.setString(4, label);
                    row.setBytes(5, key.credentialId());
                    row.setBytes(6, key.attested());
                    row.setLong(7, key.signCount());
                    return row.executeUpdate();
                });
        recount(owner);
        return key.id();
    }

    /** Notes how often a key says it has signed; not when another answer with the same count came first. */
    public boolean counted(Owner owner, UUID key, long count) {
        return with(
                owner,
                """
                update webauthn_credential set sign_count = ?, last_used_at = now()
                 where id = ? and (sign_count < ? or (sign_count = 0 and ? = 0))""",
                row -> {
                    row.setLong(1, count);
                    row.setObject(2, key);
                    row.setLong(3, count);
                    row.setLong(4, count);
                    return row.executeUpdate() == 1;
                });
    }

    /** Takes one of the person's keys away; says whether there was one. */
    public boolean remove(Owner owner, UUID key) {
        var gone = with(owner, "delete from webauthn_credential where id = ? and account_id = ?", row -> {
            row.setObject(1, key);
            row.setObject(2, owner.account());
            return row.executeUpdate() == 1;
        });
        recount(owner);
        return gone;
    }

    private void recount(Owner owner) {
        with(
                owner,
                """
                update account set security_keys =
                  (select count(*) from webauthn_credential c where c.account_id = account.id) where id = ?""",
                row -> {
                    row.setObject(1, owner.account());
                    return row.executeUpdate();
                });
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getObject(1, UUID.class), row.getBytes(2), row.getBytes(3), row.getLong(4));
    }

    private <T> T with(Owner owner, String sql, Work<T> work) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, owner.municipality());
            try (var row = connection.prepareStatement(sql)) {
                return work.on(row);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the security keys cannot be read", unreachable);
        }
    }

    /** Whose keys. */
    public record Owner(int municipality, UUID account) {}

    /** A key as it is kept. */
    public record Key(UUID id, byte[] credentialId, byte[] attested, long signCount) {}

    private interface Work<T> {
        T on(PreparedStatement row) throws SQLException;
    }
}
