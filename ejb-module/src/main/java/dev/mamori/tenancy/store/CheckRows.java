package dev.mamori.tenancy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Puts the checks' questions to the database. */
@ApplicationScoped
public class CheckRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Every reason the checks found. An unreachable database is one too. */
    public List<String> broken() {
        var reasons = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var check : DatabaseCheck.of(connection.getMetaData().getDatabaseProductName())) {
                ask(connection, check, reasons);
            }
        } catch (SQLException unreachable) {
            reasons.add("database-unreachable: SQLSTATE " + unreachable.getSQLState());
        }
        return reasons;
    }

    private static void ask(Connection connection, DatabaseCheck check, List<String> reasons) throws SQLException {
        try (var question = connection.prepareStatement(check.question());
                var rows = question.executeQuery()) {
            while (rows.next()) {
                reasons.add(check.name() + ": " + rows.getString(1));
            }
        }
    }
}
