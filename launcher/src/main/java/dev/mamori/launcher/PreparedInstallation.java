package dev.mamori.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An installation that has everything but a running server: for whoever starts the server by other means, such as tests
 * within it. Closing it stops the database.
 */
public final class PreparedInstallation implements AutoCloseable {

    private final Settings settings;
    private final Resources resources;
    private final Database database;
    private final Credentials credentials;

    PreparedInstallation(Settings settings, Resources resources, Database database, Credentials credentials) {
        this.settings = settings;
        this.resources = resources;
        this.database = database;
        this.credentials = credentials;
    }

    /** The server's programs. */
    public Path serverPrograms() {
        return settings.layout().serverPrograms();
    }

    /** The server's changing part: configuration, deployments, data and logs. */
    public Path serverBase() {
        return settings.layout().serverBase();
    }

    /** All the server must be told, as system properties. Holds secrets: for a file, never for a command line. */
    public Map<String, String> serverProperties() {
        Map<String, String> properties = new HashMap<>(WildFlyServer.properties(settings));
        WildFlyServer.environment(settings, database, credentials).forEach((name, value) -> {
            if (name.startsWith("MAMORI_")) {
                properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return properties;
    }

    @Override
    public void close() {
        resources.close();
    }
}
