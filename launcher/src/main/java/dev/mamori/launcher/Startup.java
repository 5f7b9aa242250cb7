package dev.mamori.launcher;

import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The steps of a start, in their order. When one fails, what the earlier ones brought up is taken down again. */
final class Startup {

    private static final long PAUSE_MILLISECONDS = 200;

    private final Settings settings;
    private final Layout layout;
    private final Consumer<String> progress;
    private final Resources resources = new Resources();

    Startup(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.layout = settings.layout();
        this.progress = progress;
    }

    RunningInstallation start(boolean demo) {
        // Before anything is started: a stop signal may come at any moment.
        Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "stop"));
        try {
            return bringUp(demo);
        } catch (RuntimeException failure) {
            boolean asked = resources.isClosed();
            resources.close();
            throw asked ? new StartFailure("停止しました / stopped", failure) : failure;
        }
    }

    /** Brings up everything that the server needs, and leaves the server to the caller. */
    PreparedInstallation prepare(boolean demo) {
        Runtime.getRuntime().addShutdownHook(new Thread(resources::close, "stop"));
        try {
            Ground ground = ground(demo);
            return new PreparedInstallation(settings, resources, ground.database(), ground.credentials());
        } catch (RuntimeException failure) {
            resources.close();
            throw failure;
        }
    }

    /** Brings up the database alone and migrates it. */
    int migrate() {
        try (resources) {
            prepareHome();
            if (settings.externalDatabase().isEmpty()) {
                settings.ports().requireDatabaseFree();
            }
            return Migrations.apply(layout, database(new Credentials(layout)));
        }
    }

    private RunningInstallation bringUp(boolean demo) {
        Ground ground = ground(demo);
        progress.accept("サーバーを起動しています / starting the server");
        WildFlyServer server =
                resources.open(() -> WildFlyServer.start(settings, ground.database(), ground.credentials()));
        awaitReadiness(server, ground.base(), new Readiness(settings, ground.authority()));
        PrivateFiles.delete(layout.setupFile());
        resources.open(() -> LauncherRecord.ready(layout));
        return new RunningInstallation(settings, resources, server, ground.database());
    }

    /** What a server stands on. */
    private record Ground(
            Database database, Credentials credentials, X509Certificate authority, InstalledServer base) {}

    private Ground ground(boolean demo) {
        prepareHome();
        settings.ports().requireFree(settings.externalDatabase().isEmpty());
        Credentials credentials = new Credentials(layout);
        TlsFiles tls = new TlsFiles(layout, credentials, Clock.systemUTC());
        new OperatorFiles(layout, credentials, Clock.systemUTC()).provide();
        Database database = database(credentials);
        int steps = Migrations.apply(layout, database);
        progress.accept("データベースの用意ができました（移行 " + steps + " 件） / database ready, " + steps + " migrations");
        if (demo) {
            new Demo(settings, credentials, tls).prepare(DatabasePreparation.isEmpty(database), progress);
        } else {
            if (!Files.exists(layout.bootstrapFile())) {
                // Of a start with the demonstration that was interrupted; nobody asks for it now.
                PrivateFiles.delete(layout.setupFile());
            }
            new FirstCity(settings, tls).prepare(DatabasePreparation.isEmpty(database));
        }
        InstalledServer base = new InstalledServer(layout);
        base.prepare(credentials.secret(RealmFiles.PASSWORD));
        return new Ground(database, credentials, tls.authority(), base);
    }

    private Database database(Credentials credentials) {
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            return ExternalAcceptance.accept(external.get());
        }
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(layout, settings.ports().database());
        resources.open(() -> postgres.start(credentials));
        return DatabasePreparation.prepare(postgres, credentials);
    }

    private void prepareHome() {
        // As root the database runs as another user, who must be able to pass through.
        PrivateFiles.directory(layout.home(), DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        PrivateFiles.directory(layout.run(), "rwx------");
        PrivateFiles.directory(layout.log(), "rwx------");
        resources.open(() -> InstallationLock.take(layout));
        resources.open(() -> LauncherRecord.running(layout));
        Leftovers.clean(layout, progress);
    }

    private void awaitReadiness(WildFlyServer server, InstalledServer base, Readiness readiness) {
        Instant end = Instant.now().plus(settings.startTimeout());
        // The server writes a warning each time its health is asked for too early: the mark comes first.
        while (!base.isDeployed() || !readiness.isReady()) {
            if (!server.isRunning() || base.isRefused()) {
                pause();
                throw failure("サーバーが起動を断りました / the server refused to start");
            }
            if (Instant.now().isAfter(end)) {
                throw failure("サーバーが時間内に用意できません / the server was not ready within "
                        + settings.startTimeout().toSeconds() + " s");
            }
            pause();
        }
    }

    private StartFailure failure(String what) {
        return new StartFailure(what + "\n  " + FailureReason.in(layout.log().resolve("server-console.log")) + "\n  "
                + layout.shown(layout.serverLog()));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("中断されました / interrupted", interrupted);
        }
    }
}
