package dev.mamori.tests.ground;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.launcher.PreparedInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Brings up, before the first test, what the product's own launcher brings up before it starts the server: a migrated
 * PostgreSQL of its own, secrets, certificates, a base directory, and the file that sets two municipalities up. Works the
 * same from Maven and from an IDE.
 */
public class Foundation implements LauncherSessionListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static PreparedInstallation prepared;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (prepared == null) {
            prepared = prepare();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }

    /** The directory of the installation under test. */
    public static Path home() {
        return Path.of("target", "installation").toAbsolutePath();
    }

    /** The port of the tests' database. */
    public static int databasePort() {
        return Integer.getInteger("mamori.tests.database.port", 54529);
    }

    /** The password of the database's superuser. */
    public static String superuserPassword() {
        return credential("db-superuser");
    }

    /** A password of the installation. */
    public static String credential(String name) {
        try {
            return Files.readString(home().resolve("credentials").resolve(name)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PreparedInstallation prepare() {
        remove(home());
        var https = Integer.getInteger("mamori.tests.https.port", 8643);
        var management = Integer.getInteger("mamori.tests.management.port", 10190);
        var installation = Installation.at(home(), new Ports(https, management, databasePort()))
                .demo()
                .with("MAMORI_RATE_LIMIT", "1000000");
        try (var first = installation.prepare()) {
            countStatements();
        }
        var ready = installation.prepare();
        try {
            shortenDemonstration();
            Files.delete(ready.serverBase().resolve("deployments/mamori.ear"));
            tellArquillian(ready, https, management);
        } catch (IOException failed) {
            ready.close();
            throw new UncheckedIOException(failed);
        }
        return ready;
    }

    /** The database counts what it is asked, from its next start on. */
    private static void countStatements() {
        var url = "jdbc:postgresql://127.0.0.1:" + databasePort() + "/mamori";
        try (var connection = DriverManager.getConnection(url, "postgres", superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("create extension pg_stat_statements schema public");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** As much made-up data as the tests need. */
    private static void shortenDemonstration() throws IOException {
        var file = home().resolve("credentials/setup.json").toFile();
        var plan = JSON.readTree(file);
        for (var municipality : plan.get("municipalities")) {
            var first = "992011".equals(municipality.get("code").asText());
            ((ObjectNode) municipality.get("demo"))
                    .put("residents", first ? 60 : 6)
                    .put("cases", first ? 60 : 6)
                    .put("surveys", 2);
        }
        JSON.writeValue(file, plan);
    }

    private static void tellArquillian(PreparedInstallation ready, int https, int management) throws IOException {
        System.setProperty("mamori.tests.https.port", String.valueOf(https));
        System.setProperty("mamori.tests.management.port", String.valueOf(management));
        System.setProperty("mamori.tests.programs", ready.serverPrograms().toString());
        System.setProperty("mamori.tests.base", ready.serverBase().toString());
        System.setProperty("mamori.tests.settings", settings(ready).toString());
        System.setProperty(
                "javax.net.ssl.trustStore", home().resolve("tls/truststore.p12").toString());
        System.setProperty("javax.net.ssl.trustStorePassword", credential("tls"));
    }

    /** Passwords travel by a file that nobody else reads. */
    private static Path settings(PreparedInstallation ready) throws IOException {
        var settings = new Properties();
        settings.putAll(ready.serverProperties());
        settings.setProperty("mamori.tests.database.port", String.valueOf(databasePort()));
        settings.setProperty("mamori.tests.superuser.password", superuserPassword());
        settings.setProperty("mamori.tests.demo", home().resolve("demo.json").toString());
        var file = home().resolve("credentials/server.properties");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    /** Removes a directory with all that is in it. */
    public static void remove(Path directory) {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
