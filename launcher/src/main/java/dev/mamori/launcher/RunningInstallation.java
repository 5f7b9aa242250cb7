package dev.mamori.launcher;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An installation that people can work with. Closing it stops the server first, then its database. */
public final class RunningInstallation implements AutoCloseable {

    private final Settings settings;
    private final Resources resources;
    private final WildFlyServer server;
    private final Database database;

    RunningInstallation(Settings settings, Resources resources, WildFlyServer server, Database database) {
        this.settings = settings;
        this.resources = resources;
        this.server = server;
        this.database = database;
    }

    public String baseUrl() {
        return settings.baseUrl();
    }

    public String managementUrl() {
        return settings.managementUrl();
    }

    /** The PEM certificate to believe when talking to {@link #baseUrl()}. */
    public Path caFile() {
        return settings.layout().tls().resolve("ca.pem");
    }

    public Path demoFile() {
        return settings.layout().demoFile();
    }

    public Path serverLog() {
        return settings.layout().serverLog();
    }

    public String databaseUrl() {
        return database.jdbcUrl();
    }

    /** Stays until the server ends by itself. */
    int awaitServerEnd() throws InterruptedException {
        return server.await();
    }

    boolean isClosing() {
        return resources.isClosed();
    }

    boolean isServerRunning() {
        return server.isRunning();
    }

    /** Sleeps a while, then keeps the logs below their cap. */
    void tend(long seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
        resources.trimLogs();
    }

    @Override
    public void close() {
        resources.close();
    }
}
