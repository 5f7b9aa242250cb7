package dev.mamori.contract;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Forgets every failed sign-in, lock and quarantine: tests fail on purpose and must not lock each other out. */
final class Guards {

    private Guards() {}

    static void forget() {
        var database = LiveMamori.demo().database();
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + database.url(), database.superuser(), database.password());
                var statement = connection.createStatement()) {
            for (var table : new String[] {"login_guard", "sign_in_failure", "terminal_quarantine"}) {
                statement.execute("delete from mamori." + table);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
