package dev.mamori.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Makes the database and its two roles. Neither role is a superuser or passes row-level security; the application's role
 * owns nothing. Safe to repeat: it also puts right what an interrupted first start left undone.
 */
final class DatabasePreparation {

    static final String NAME = "mamori";
    static final String OWNER = "mamori_owner";
    static final String APPLICATION = "mamori_app";

    private DatabasePreparation() {}

    static Database prepare(EmbeddedPostgres postgres, Credentials credentials) {
        String server = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/";
        Database database = new Database(
                server + NAME,
                OWNER,
                credentials.secret("db-owner"),
                APPLICATION,
                credentials.secret("db-application"));
        String password = credentials.secret(EmbeddedPostgres.PASSWORD);
        try {
            try (Connection administration = connect(server + "postgres", EmbeddedPostgres.SUPERUSER, password)) {
                role(administration, OWNER, database.ownerPassword());
                role(administration, APPLICATION, database.userPassword());
                createDatabase(administration);
            }
            try (Connection inside = connect(server + NAME, EmbeddedPostgres.SUPERUSER, password)) {
                schema(inside);
            }
            return database;
        } catch (SQLException failure) {
            throw new StartFailure("データベースを用意できません / cannot prepare the database: " + failure.getMessage(), failure);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name);
        }
        execute(
                connection,
                "alter role " + name + " with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication"
                        + " password " + literal(connection, password));
    }

    private static void createDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", NAME)) {
            execute(connection, "create database " + NAME + " encoding 'UTF8' locale 'C.UTF-8' template template0");
        }
        execute(connection, "revoke all on database " + NAME + " from public");
        execute(connection, "grant connect, create on database " + NAME + " to " + OWNER);
        execute(connection, "grant connect on database " + NAME + " to " + APPLICATION);
        for (String role : new String[] {OWNER, APPLICATION}) {
            execute(connection, "alter role " + role + " in database " + NAME + " set search_path = " + NAME);
        }
    }

    private static void schema(Connection connection) throws SQLException {
        execute(connection, "revoke all on schema public from public");
        execute(connection, "create schema if not exists " + NAME + " authorization " + OWNER);
        execute(connection, "grant usage on schema " + NAME + " to " + APPLICATION);
    }

    /** Whether the migrated database holds no municipality but the service's own. */
    static boolean isEmpty(Database database) {
        String table = database.isOracle() ? "municipality" : NAME + ".municipality";
        try (Connection owner = connect(database.jdbcUrl(), database.owner(), database.ownerPassword());
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + table + " where code <> 0")) {
            found.next();
            return found.getLong(1) == 0;
        } catch (SQLException failure) {
            throw new StartFailure("データベースを読めません / the database cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    /** A role's password cannot be a parameter of the statement. */
    private static String literal(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "mamori-launcher");
        return DriverManager.getConnection(url, properties);
    }
}
