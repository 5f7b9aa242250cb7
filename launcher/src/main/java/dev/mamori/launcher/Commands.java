package dev.mamori.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The operator's commands. Each returns the exit code of the program. */
final class Commands {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int UNKNOWN = 2;
    static final int NOT_RUNNING = 3;

    private static final List<String> LATER = List.of("backup", "restore", "drill", "verify-audit", "export", "import");

    private final Settings settings;
    private final PrintStream out;

    Commands(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(String command, boolean demo) throws InterruptedException {
        if (LATER.contains(command)) {
            out.println("「" + command + "」はこの版にはまだありません / \"" + command + "\" is not in this release");
            return UNKNOWN;
        }
        return switch (command) {
            case "run" -> foreground(demo);
            case "start" -> new BackgroundStart(settings, out).start(demo);
            case "stop" -> stop();
            case "status" -> status();
            case "migrate" -> migrate();
            default -> usage();
        };
    }

    private int foreground(boolean demo) throws InterruptedException {
        Installation installation = Installation.of(settings).reporting(out::println);
        try (RunningInstallation running = (demo ? installation.demo() : installation).start()) {
            announce();
            while (running.isServerRunning()) {
                running.tend(2);
            }
            if (!running.isClosing()) {
                out.println("サーバーが終了しました / the server ended: " + running.awaitServerEnd());
            }
            return FAILED;
        }
    }

    private int stop() throws InterruptedException {
        var launcher = LauncherRecord.launcher(settings.layout()).alive();
        if (launcher.isEmpty()) {
            Leftovers.cleanAll(settings.layout(), out::println);
            out.println("動いていません / not running");
            return OK;
        }
        launcher.get().destroy();
        for (int i = 0; i < 600 && launcher.get().isAlive(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        boolean stopped = !launcher.get().isAlive();
        out.println(stopped ? "停止しました / stopped" : "まだ止まりません / still stopping");
        return stopped ? OK : FAILED;
    }

    private int status() {
        if (LauncherRecord.launcher(settings.layout()).alive().isEmpty()) {
            out.println("動いていません / not running");
            return NOT_RUNNING;
        }
        boolean ready = new Readiness(
                        settings, KeyFiles.certificate(settings.layout().tls().resolve("ca.pem")))
                .isReady();
        out.println(ready ? "使えます / ready: " + settings.baseUrl() : "まだ使えません / not ready");
        return ready ? OK : FAILED;
    }

    private int migrate() {
        int steps = new Startup(settings, out::println).migrate();
        out.println("データベースを更新しました（" + steps + " 件） / database migrated: " + steps);
        return OK;
    }

    private int usage() {
        out.println("bin/mamori run|start [--demo] | stop | status | migrate | bench [--quick] | "
                + String.join("|", LATER));
        return UNKNOWN;
    }

    /** Tells where to go and where the accounts are. */
    void announce() {
        Layout layout = settings.layout();
        out.println();
        out.println("Mamori: " + settings.baseUrl());
        out.println("  管理・監視 / management  " + settings.managementUrl() + "/health/ready, /metrics");
        out.println("  運用者の証明書 / operator  " + layout.shown(layout.operators()));
        out.println("  認証局の証明書 / CA       " + layout.shown(layout.tls().resolve("ca.pem")));
        if (Files.exists(layout.demoFile())) {
            out.println("  アカウントと端末 / accounts, terminals  " + layout.shown(layout.demoFile()));
        }
        if (Files.exists(layout.bootstrapFile())) {
            out.println("  最初の招待（24時間） / first invitation, good for a day  " + layout.shown(layout.bootstrapFile()));
        }
        out.println("  記録 / log               " + layout.shown(layout.serverLog()));
    }
}
