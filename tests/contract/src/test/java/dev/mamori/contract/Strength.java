package dev.mamori.contract;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Makes every session's second factor as fresh as if it had been proven now: a code is good once in thirty seconds, and
 * the tests have more dangerous things to try than codes.
 */
final class Strength {

    private Strength() {}

    static void renew() {
        var database = LiveMamori.demo().database();
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + database.url(), database.superuser(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "update mamori.access_session set second_factor_at = now() where second_factor is not null");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
