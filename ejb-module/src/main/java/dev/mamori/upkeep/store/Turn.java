package dev.mamori.upkeep.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whose turn it is, where several machines do the same duty: the database says it, for as long as a transaction lasts. */
@ApplicationScoped
public class Turn {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Takes the turn for the running transaction, where nobody has it. */
    public boolean taken(int municipality, String duty) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select pg_try_advisory_xact_lock(?, hashtext(?))")) {
            question.setInt(1, municipality);
            question.setString(2, "upkeep " + duty);
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }
}
