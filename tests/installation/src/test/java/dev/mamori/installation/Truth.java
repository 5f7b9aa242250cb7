package dev.mamori.installation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The installation's own database, past the application. */
final class Truth implements AutoCloseable {

    private final Connection connection;

    private Truth(Connection connection) {
        this.connection = connection;
    }

    /** As its superuser, from whom no wall hides anything. */
    static Truth of(Path demoFile) {
        var told = Program.read(demoFile).get("database");
        try {
            var connection = DriverManager.getConnection(
                    "jdbc:" + told.get("url").textValue(),
                    told.get("superuser").textValue(),
                    told.get("password").textValue());
            connection.setSchema("mamori");
            return new Truth(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    String text(String question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    long number(String question) {
        return Long.parseLong(text(question));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
