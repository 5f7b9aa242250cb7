package dev.mamori.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One installation of Mamori: a directory with its data, and three ports. Starting it brings up the database, migrates it
 * and brings up the server; everything it started is gone when it is closed.
 *
 * <pre>{@code
 * try (RunningInstallation mamori = Installation.at(home, new Ports(8443, 9990, 54329)).demo().start()) { … }
 * }</pre>
 */
public final class Installation {

    private final Settings settings;
    private final boolean demo;
    private final Consumer<String> progress;

    private Installation(Settings settings, boolean demo, Consumer<String> progress) {
        this.settings = settings;
        this.demo = demo;
        this.progress = progress;
    }

    /** An installation at the place, with the environment's other settings. */
    public static Installation at(Path home, Ports ports) {
        return of(Settings.at(Layout.findRoot(), home, ports, System.getenv()));
    }

    static Installation of(Settings settings) {
        return new Installation(settings, false, line -> {});
    }

    /** With the two invented municipalities, when its database is new. */
    public Installation demo() {
        return new Installation(settings, true, progress);
    }

    /** Tells each step while it starts. */
    public Installation reporting(Consumer<String> listener) {
        return new Installation(settings, demo, listener);
    }

    /** With one more setting, named as the environment variable is. */
    public Installation with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put(variable, value);
        Settings changed =
                Settings.at(settings.layout().root(), settings.layout().home(), settings.ports(), environment);
        return new Installation(changed, demo, progress);
    }

    /**
     * Starts, and returns when people can work.
     *
     * @throws StartFailure with the reason; nothing is left running then
     */
    public RunningInstallation start() {
        return new Startup(settings, progress).start(demo);
    }

    /**
     * Brings up everything but the server, and returns when a server could start.
     *
     * @throws StartFailure with the reason; nothing is left running then
     */
    public PreparedInstallation prepare() {
        return new Startup(settings, progress).prepare(demo);
    }
}
