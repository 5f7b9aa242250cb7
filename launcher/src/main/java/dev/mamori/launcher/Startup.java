package dev.mamori.launcher;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The steps of a start, in their order. When one fails, what the earlier ones brought up is taken down again. */
final class Startup {

    private final Settings settings;
    private final Layout layout;
    private final Consumer<String> progress;

    Startup(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.layout = settings.layout();
        this.progress = progress;
    }

    RunningInstallation start(boolean demo) {
        Resources resources = new Resources();
        // Before anything is started: a stop signal may come at any moment.
        Thread atExit = new Thread(resources::close, "stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            return start(demo, resources);
        } catch (RuntimeException failure) {
            resources.close();
            throw failure;
        }
    }

    /** Brings up the database alone and migrates it. */
    static int migrate(Settings settings, Consumer<String> progress) {
        try (Resources resources = new Resources()) {
            Startup startup = new Startup(settings, progress);
            startup.prepareHome(resources);
            settings.ports().requireFree(settings.externalDatabase().isEmpty());
            return Migrations.apply(
                    startup.layout,
                    startup.database(resources, new Credentials(startup.layout)).database());
        }
    }

    private RunningInstallation start(boolean demo, Resources resources) {
        prepareHome(resources);
        settings.ports().requireFree(settings.externalDatabase().isEmpty());
        Credentials credentials = new Credentials(layout);
        TlsFiles tls = new TlsFiles(layout, credentials, Clock.systemUTC());
        Prepared prepared = database(resources, credentials);
        int steps = Migrations.apply(layout, prepared.database());
        say("データベースの用意ができました（移行 " + steps + " 件） / database ready, " + steps + " migrations");
        if (demo) {
            new Demo(settings, credentials, tls).prepare(prepared.fresh());
        }
        ServerBase base = new ServerBase(layout);
        base.prepare(credentials.secret(ManagementUser.PASSWORD));
        say("サーバーを起動しています / starting the server");
        WildFlyServer server = resources.add(WildFlyServer.start(settings, prepared.database(), credentials));
        awaitReadiness(server, base, new Readiness(settings.ports(), tls.authority()));
        PrivateFiles.delete(layout.setupFile());
        return new RunningInstallation(settings, resources, server, prepared.database());
    }

    private record Prepared(Database database, boolean fresh) {}

    private Prepared database(Resources resources, Credentials credentials) {
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            return new Prepared(DatabasePreparation.accept(external.get()), false);
        }
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(layout, settings.ports().database());
        resources.add(postgres);
        boolean fresh = postgres.start(credentials);
        return new Prepared(DatabasePreparation.prepare(postgres, credentials), fresh);
    }

    private void prepareHome(Resources resources) {
        // As root the database runs as another user, who must be able to pass through.
        PrivateFiles.directory(layout.home(), DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        PrivateFiles.directory(layout.run(), "rwx------");
        PrivateFiles.directory(layout.log(), "rwx------");
        resources.add(InstallationLock.take(layout));
        Leftovers.clean(layout, progress);
    }

    private void awaitReadiness(WildFlyServer server, ServerBase base, Readiness readiness) {
        Instant end = Instant.now().plus(settings.startTimeout());
        // The server writes a warning each time its health is asked for too early: the mark comes first.
        while (!base.isDeployed() || !readiness.isReady()) {
            if (!server.isRunning() || base.isRefused()) {
                pause(500);
                throw failure("サーバーが起動を断りました / the server refused to start");
            }
            if (Instant.now().isAfter(end)) {
                throw failure("サーバーが時間内に用意できません / the server was not ready within "
                        + settings.startTimeout().toSeconds() + " s");
            }
            pause(250);
        }
    }

    private StartFailure failure(String what) {
        return new StartFailure(what + "\n  " + FailureReason.in(layout.log().resolve("server-console.log")) + "\n  "
                + layout.shown(layout.serverLog()));
    }

    private void say(String line) {
        progress.accept(line);
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("中断されました / interrupted", interrupted);
        }
    }
}
