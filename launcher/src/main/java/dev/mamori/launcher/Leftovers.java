package dev.mamori.launcher;

import java.nio.file.Files;
import java.util.function.Consumer;

/** Ends what a launcher left behind that was killed without the chance to stop its server and its database. */
final class Leftovers {

    private Leftovers() {}

    /** For {@code stop}: whatever still runs without a launcher. */
    static void cleanAll(Layout layout, Consumer<String> progress) {
        if (Files.isDirectory(layout.run())) {
            try (InstallationLock held = InstallationLock.take(layout)) {
                clean(layout, progress);
            }
        }
    }

    /** Only with the installation's lock held: whatever still runs for it then has nobody to look after it. */
    static void clean(Layout layout, Consumer<String> progress) {
        ProcessRecord server = WildFlyServer.record(layout);
        server.alive().ifPresent(process -> {
            progress.accept("前回のサーバーを停止します / stopping the server left from the last run");
            WildFlyServer.stop(process);
        });
        server.forget();
        EmbeddedPostgres.orphan(layout).ifPresent(postmaster -> {
            progress.accept("前回のデータベースを停止します / stopping the database left from the last run");
            EmbeddedPostgres.stop(postmaster);
        });
    }
}
