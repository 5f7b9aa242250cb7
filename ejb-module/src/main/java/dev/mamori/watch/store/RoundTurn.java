package dev.mamori.watch.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which machine looks at a municipality now: one at a time, for as long as its transaction lasts. */
@ApplicationScoped
public class RoundTurn {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Takes the turn for the running transaction, where nobody has it. */
    public boolean taken(int municipality) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select pg_try_advisory_xact_lock(?, hashtext('watch'))")) {
            question.setInt(1, municipality);
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }
}
