package dev.mamori.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.tests.ground.Foundation;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service does not start on a database whose wall would not hold, or without its secrets, and says why. */
@Satisfies("29")
class StartRefusedIT {

    private static final String WELL = "walled";
    private static final String LOCALE_C = "locale_c";
    private static final String ENCODING = "not_utf8";
    private static final String REFUSED = "refused";
    private static final String PASSWORD = "refused-App-1";

    /** What is wrong, by the check that must find it; each is done and undone in a transaction of the superuser. */
    private static final Map<String, String> WRONG = new LinkedHashMap<>(Map.of(
            "schema-missing", "alter table municipality rename to elsewhere",
            "role-bypasses-wall", "alter role mamori_app bypassrls",
            "role-owns-tables", "alter table department owner to mamori_app",
            "table-without-wall", "create table forgotten (id uuid primary key, tenant_id integer not null)",
            "view-without-invoker", "create view everything as select * from resident",
            "trail-can-be-changed", "grant update on audit_event to mamori_app"));

    @BeforeAll
    static void makeDatabases() throws SQLException, IOException {
        dropDatabases();
        try (var server = superuser("postgres");
                var statement = server.createStatement()) {
            statement.execute("create database " + WELL + " encoding 'UTF8' locale 'C.UTF-8' template template0");
            statement.execute("create database " + LOCALE_C + " encoding 'UTF8' locale 'C' template template0");
            statement.execute("create database " + ENCODING + " encoding 'SQL_ASCII' locale 'C' template template0");
            statement.execute("create database " + REFUSED + " encoding 'UTF8' locale 'C.UTF-8' template template0");
        }
        try (var database = superuser(WELL);
                var statement = database.createStatement()) {
            statement.execute("create schema mamori authorization mamori_owner");
            statement.execute("grant usage on schema mamori to mamori_app");
            statement.execute("set role mamori_owner");
            statement.execute("set search_path = mamori");
            for (var migration : migrations()) {
                statement.execute(Files.readString(migration));
            }
        }
    }

    @AfterAll
    static void dropDatabases() throws SQLException {
        try (var server = superuser("postgres");
                var statement = server.createStatement()) {
            for (var name : List.of(WELL, LOCALE_C, ENCODING, REFUSED)) {
                statement.execute("drop database if exists " + name + " with (force)");
            }
            statement.execute("drop role if exists refused_app");
        }
    }

    @Test
    void everyCheckIsTried() {
        var tried = new ArrayList<>(WRONG.keySet());
        tried.addAll(List.of("database-locale-c", "database-encoding"));
        assertThat(DatabaseCheck.of("PostgreSQL"))
                .extracting(DatabaseCheck::name)
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void aSoundDatabaseIsAccepted() throws SQLException {
        assertThat(broken(WELL, "select 1")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        SoftAssertions.assertSoftly(softly -> WRONG.forEach((check, wrong) -> {
            try {
                softly.assertThat(broken(WELL, wrong)).as(wrong).containsKey(check);
            } catch (SQLException failed) {
                softly.fail(wrong + ": " + failed.getMessage());
            }
        }));
    }

    @Test
    void aLocaleThatKnowsNoJapaneseIsNamed() throws SQLException {
        assertThat(broken(LOCALE_C, "create schema mamori")).containsKey("database-locale-c");
    }

    @Test
    void anotherEncodingIsNamed() throws SQLException {
        assertThat(broken(ENCODING, "create schema mamori")).containsKey("database-encoding");
    }

    /** From end to end, once: the launcher starts the server, the server refuses, the operator reads both reasons. */
    @Test
    void theServerItselfRefuses() throws SQLException, IOException {
        try (var server = superuser(REFUSED);
                var statement = server.createStatement()) {
            statement.execute("create role refused_app login password '" + PASSWORD + "'");
            statement.execute("grant mamori_app to refused_app");
            statement.execute("alter role refused_app in database " + REFUSED + " set search_path = mamori");
            statement.execute("create schema mamori authorization mamori_owner");
            statement.execute("grant usage on schema mamori to mamori_app");
            // the launcher sees nothing of what will be wrong once the tables are there
            statement.execute("alter default privileges for role mamori_owner in schema mamori"
                    + " grant update on tables to refused_app");
        }
        var home = Foundation.home().resolveSibling("refused");
        Foundation.remove(home);
        Files.createDirectories(
                home.resolve("secrets"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(home.resolve("secrets/pepper-1"), "dG9vIHNob3J0");
        var installation = Installation.at(home, new Ports(8644, 10191, 54530))
                .with("MAMORI_DB_URL", url(REFUSED))
                .with("MAMORI_DB_OWNER_USER", "mamori_owner")
                .with("MAMORI_DB_OWNER_PASSWORD", Foundation.credential("db-owner"))
                .with("MAMORI_DB_USER", "refused_app")
                .with("MAMORI_DB_PASSWORD", PASSWORD);
        assertThatThrownBy(installation::start)
                .hasMessageContaining("start-refused")
                .hasMessageContaining("trail-can-be-changed")
                .hasMessageContaining("secrets-missing");
    }

    /** What the checks say to the application's role after something was done, which is undone again. */
    private static Map<String, List<String>> broken(String database, String wrong) throws SQLException {
        try (var connection = superuser(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path = mamori");
            statement.execute(wrong);
            statement.execute("set local role mamori_app");
            var broken = new LinkedHashMap<String, List<String>>();
            for (var check : DatabaseCheck.of("PostgreSQL")) {
                ask(connection, check, broken);
            }
            connection.rollback();
            return broken;
        }
    }

    private static void ask(Connection connection, DatabaseCheck check, Map<String, List<String>> broken)
            throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(check.question())) {
            while (rows.next()) {
                broken.computeIfAbsent(check.name(), name -> new ArrayList<>()).add(rows.getString(1));
            }
        } catch (SQLException unaskable) {
            // the trail's check asks of a table that a broken schema may not have
            broken.computeIfAbsent("unaskable", name -> new ArrayList<>()).add(check.name());
            connection.rollback(before);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Path.of("../../sql/postgresql"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", Foundation.superuserPassword());
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + Foundation.databasePort() + "/" + database;
    }
}
