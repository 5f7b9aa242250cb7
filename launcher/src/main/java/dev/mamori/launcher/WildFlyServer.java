package dev.mamori.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server of an installation, as a process of its own. No secret stands on its command line. */
final class WildFlyServer implements AutoCloseable {

    private static final long STOP_SECONDS = 60;
    /** The server inherits these of our environment, and nothing else: the owner's password is not its business. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR");

    private static final List<String> OURS = List.of(
            "MAMORI_RATE_LIMIT",
            "MAMORI_DB_POOL_MIN",
            "MAMORI_DB_POOL_MAX",
            "MAMORI_HA_HOSTS",
            Settings.PROXY_PROTOCOL,
            "MAMORI_SERVICE_ADDRESS",
            "MAMORI_NTP_ADDRESS",
            "MAMORI_CLOCK_SOURCES",
            "MAMORI_CLOCK_CHRONYC");

    private final Process process;
    private final ProcessRecord record;
    private final CappedLog console;

    private WildFlyServer(Process process, ProcessRecord record, CappedLog console) {
        this.process = process;
        this.record = record;
        this.console = console;
    }

    static ProcessRecord record(Layout layout) {
        return new ProcessRecord(layout.run().resolve("server.pid"));
    }

    static WildFlyServer start(Settings settings, Database database, Credentials credentials) {
        Layout layout = settings.layout();
        ProcessBuilder builder = new ProcessBuilder(command(settings));
        builder.directory(layout.serverBase().toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment(settings, database, credentials));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CappedLog console = new CappedLog(layout.log().resolve("server-console.log"), process.getInputStream());
            console.start();
            ProcessRecord record = record(layout);
            record.write(process.toHandle());
            return new WildFlyServer(process, record, console);
        } catch (IOException failure) {
            throw new StartFailure("サーバーを起動できません / cannot start the server", failure);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until the server ends by itself. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        stop(process.toHandle());
        console.close();
        record.forget();
    }

    /** Asks the server to finish its requests and end; after a minute it is ended. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException tooLong) {
            server.destroyForcibly();
        }
    }

    private static List<String> command(Settings settings) {
        Layout layout = settings.layout();
        StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(layout.serverPrograms())
                .setBaseDirectory(layout.serverBase())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(settings.profile().options(layout.run().resolve("server.jsa")));
        properties(settings).forEach((name, value) -> builder.addServerArgument("-D" + name + "=" + value));
        return builder.build();
    }

    static Map<String, String> properties(Settings settings) {
        Layout layout = settings.layout();
        Map<String, String> properties = new HashMap<>();
        properties.put("jboss.https.port", String.valueOf(settings.ports().https()));
        properties.put(
                "jboss.management.https.port", String.valueOf(settings.ports().management()));
        properties.put("jboss.bind.address", settings.environment().getOrDefault(Settings.BIND_ADDRESS, "127.0.0.1"));
        properties.put("jboss.node.name", "mamori");
        properties.put("mamori.tls.dir", layout.tls().toString());
        properties.put("mamori.tls.crl", layout.tls().resolve("terminals.crl").toString());
        properties.put("mamori.tls.ca", layout.tls().resolve("ca.pem").toString());
        properties.put("mamori.secrets.dir", layout.secrets().toString());
        properties.put("mamori.heads.dir", layout.heads().toString());
        properties.put("mamori.base.url", settings.baseUrl());
        if (Files.exists(layout.setupFile())) {
            properties.put("mamori.setup.file", layout.setupFile().toString());
        }
        return properties;
    }

    static Map<String, String> environment(Settings settings, Database database, Credentials credentials) {
        Map<String, String> variables = new HashMap<>();
        Map<String, String> outer = System.getenv();
        INHERITED.stream().filter(outer::containsKey).forEach(name -> variables.put(name, outer.get(name)));
        OURS.stream()
                .filter(settings.environment()::containsKey)
                .forEach(name -> variables.put(name, settings.environment().get(name)));
        variables.put("MAMORI_DB_DRIVER", database.vendor());
        variables.put("MAMORI_DB_URL", database.jdbcUrl());
        variables.put("MAMORI_DB_USER", database.user());
        variables.put("MAMORI_DB_PASSWORD", database.userPassword());
        variables.put("MAMORI_TLS_PASSWORD", credentials.secret(TlsFiles.PASSWORD));
        return variables;
    }
}
