package dev.mamori.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that a city runs itself: no installation started it, and none stops it. */
public final class CityServer implements AutoCloseable {

    private static final String WORD = "city-Word-2026";

    private final EmbeddedPostgres postgres;
    private final String superuserPassword;

    private CityServer(EmbeddedPostgres postgres, String superuserPassword) {
        this.postgres = postgres;
        this.superuserPassword = superuserPassword;
    }

    /** Starts it at a place of its own. */
    public static CityServer start(Path home, int port) {
        var layout = new Layout(Layout.findRoot(), home);
        PrivateFiles.directory(home, DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        PrivateFiles.directory(layout.log(), "rwx------");
        var credentials = new Credentials(layout);
        var postgres = new EmbeddedPostgres(layout, port).start(credentials);
        return new CityServer(postgres, credentials.secret(EmbeddedPostgres.PASSWORD));
    }

    /** The address of one of its databases, as an operator writes it. */
    public String url(String database) {
        return "postgresql://127.0.0.1:" + postgres.port() + "/" + database;
    }

    /** The password of all the roles that were made here. */
    public String word() {
        return WORD;
    }

    /** A role that may sign in. */
    public CityServer role(String name, String rights) {
        return as("postgres", "create role " + name + " with login " + rights + " password '" + WORD + "'");
    }

    /** A database with the schema the installation guide asks for, and both roles looking into it. */
    public CityServer database(String name, String locale, String owner, String application) {
        as(
                "postgres",
                "create database " + name + " encoding 'UTF8' locale '" + locale + "' template template0",
                "alter role " + owner + " in database " + name + " set search_path = mamori",
                "alter role " + application + " in database " + name + " set search_path = mamori");
        return as(
                name, "create schema mamori authorization " + owner, "grant usage on schema mamori to " + application);
    }

    /** Does something in one of its databases, as its superuser. */
    public CityServer as(String database, String... statements) {
        try (var connection = connection(database);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
            return this;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** One text out of one of its databases. */
    public String text(String database, String question) {
        try (var connection = connection(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }

    private Connection connection(String database) throws SQLException {
        return DatabasePreparation.connect("jdbc:" + url(database), EmbeddedPostgres.SUPERUSER, superuserPassword);
    }
}
