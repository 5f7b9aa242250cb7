package dev.mamori.identity.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Uses second factors up: at the sign-in in a transaction of their own, within a use case in that one. What was used stays
 * used when all else is done.
 */
@Stateless
@PermitAll
public class FactorRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The sealed secret of the account's codes, if it has one. */
    public Optional<String> totpSecret(int municipality, UUID account) {
        return with(municipality, "select totp_secret from account where id = ?", row -> {
            row.setObject(1, account);
            try (var found = row.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getString(1)) : Optional.empty();
            }
        });
    }

    /** Uses a code's time step up; not when this or a later one was used before. */
    public boolean useStep(int municipality, UUID account, long step) {
        return with(municipality, "update account set totp_last_step = ? where id = ? and totp_last_step < ?", row -> {
            row.setLong(1, step);
            row.setObject(2, account);
            row.setLong(3, step);
            return row.executeUpdate() == 1;
        });
    }

    /** Uses a recovery code up; not when it was used before, or is none. */
    public boolean useRecoveryCode(int municipality, UUID account, byte[] codeSha256) {
        return with(
                municipality,
                "update recovery_code set used_at = now() where account_id = ? and code_sha256 = ? and used_at is null",
                row -> {
                    row.setObject(1, account);
                    row.setBytes(2, codeSha256);
                    return row.executeUpdate() == 1;
                });
    }

    private <T> T with(int municipality, String sql, Work<T> work) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, municipality);
            try (var row = connection.prepareStatement(sql)) {
                return work.on(row);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the second factors cannot be read", unreachable);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement row) throws SQLException;
    }
}
