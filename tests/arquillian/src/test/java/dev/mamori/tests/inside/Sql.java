package dev.mamori.tests.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as it really is: connections past the application's pool, one as its superuser, others as its role. */
public final class Sql implements AutoCloseable {

    private static Sql kept;

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** The superuser, whom no policy hides anything from. */
    public static Sql superuser() {
        return as("postgres", System.getProperty("mamori.tests.superuser.password"));
    }

    /** The application's role, on a connection of its own. */
    public static Sql application() {
        return as(System.getProperty("mamori.db.user"), System.getProperty("mamori.db.password"));
    }

    /** A connection that somebody else opened. */
    public static Sql over(Connection connection) {
        return new Sql(connection);
    }

    private static Sql as(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("mamori.db.url"));
        source.setUser(user);
        source.setPassword(password);
        try {
            var sql = new Sql(source.getConnection());
            sql.run("set search_path = mamori, public");
            return sql;
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Runs one question as the superuser, on a connection kept for it. */
    public static List<Row> look(String question, Object... values) {
        synchronized (Sql.class) {
            return kept().ask(question, values);
        }
    }

    /** Changes something as the superuser. */
    public static int change(String statement, Object... values) {
        synchronized (Sql.class) {
            return kept().run(statement, values);
        }
    }

    private static Sql kept() {
        if (kept == null) {
            kept = superuser();
        }
        return kept;
    }

    /** The rows of an answer. */
    public List<Row> ask(String question, Object... values) {
        try (var statement = bound(question, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Row>();
            while (rows.next()) {
                found.add(row(rows));
            }
            return found;
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    /** How many rows a statement changed. */
    public int run(String command, Object... values) {
        try (var statement = bound(command, values)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    /** Names the municipality for this session. */
    public Sql of(int municipality) {
        ask("select set_config('app.tenant', ?, false)", String.valueOf(municipality));
        return this;
    }

    /** Begins a transaction that lasts until {@link #close}, which commits it. */
    public Sql begin() {
        try {
            connection.setAutoCommit(false);
            return this;
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    private PreparedStatement bound(String text, Object... values) throws SQLException {
        var statement = connection.prepareStatement(text);
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    private static Row row(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        var values = new LinkedHashMap<String, Object>();
        for (var index = 1; index <= columns.getColumnCount(); index++) {
            var value = rows.getObject(index);
            values.put(columns.getColumnLabel(index), value instanceof java.sql.Array array ? array.getArray() : value);
        }
        return new Row(values);
    }

    /** One row. */
    public record Row(Map<String, Object> values) {

        public String text(String column) {
            return values.get(column) == null ? null : values.get(column).toString();
        }

        /** Several columns as text. */
        public List<String> texts(String... columns) {
            return Arrays.stream(columns).map(this::text).toList();
        }

        public UUID id(String column) {
            return (UUID) values.get(column);
        }

        public long number(String column) {
            return ((Number) values.get(column)).longValue();
        }

        public List<Object> list(String column) {
            return values.get(column) == null ? List.of() : List.of((Object[]) values.get(column));
        }
    }

    /** The database said no, and with which SQLSTATE. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String state;

        Refused(SQLException refused) {
            super(refused);
            state = refused.getSQLState();
        }

        public String state() {
            return state;
        }
    }
}
