package dev.mamori.identity.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts how passwords are stored, without reading one out of the database. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordTrials {

    private static final String SHAPE =
            "^\\$pbkdf2-sha512\\$i=[0-9]+\\$k=[0-9]+\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** How many passwords are stored. */
    public long count(int municipality) {
        return ask(municipality, "select count(*) from account where password_hash is not null");
    }

    /** How many are of another shape, or hashed with fewer iterations. */
    public long weak(int municipality, int iterations) {
        return ask(
                municipality,
                "select count(*) from account where password_hash is not null and (password_hash !~ '" + SHAPE
                        + "' or substring(password_hash from 'i=([0-9]+)')::int < " + iterations + ")");
    }

    /** How many share their salt with another. */
    public long sharedSalts(int municipality) {
        return ask(
                municipality,
                """
                select count(*) from (select split_part(password_hash, '$', 5) from account
                 where password_hash is not null group by 1 having count(*) > 1) shared""");
    }

    private long ask(int municipality, String question) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, municipality);
            try (var statement = connection.prepareStatement(question);
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the stored passwords cannot be looked at", unreachable);
        }
    }
}
