package dev.mamori.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the installation as a process of its own, and waits until people can work or the start has failed. */
final class BackgroundStart {

    private final Settings settings;
    private final PrintStream out;

    BackgroundStart(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int start(boolean demo) throws InterruptedException {
        Layout layout = settings.layout();
        PrivateFiles.directory(layout.home(), DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        PrivateFiles.directory(layout.log(), "rwx------");
        Path log = layout.log().resolve("launcher.log");
        if (LauncherRecord.launcher(layout).alive().isPresent()) {
            out.println("すでに動いています / already running");
            return Commands.FAILED;
        }
        Process process = spawn(demo, log);
        ProcessRecord readiness = LauncherRecord.readiness(layout);
        while (process.isAlive() && readiness.alive().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        if (!process.isAlive()) {
            out.print(PrivateFiles.read(log));
            return Commands.FAILED;
        }
        new Commands(settings, out).announce();
        return Commands.OK;
    }

    private Process spawn(boolean demo, Path log) {
        List<String> command = new ArrayList<>();
        if (Shell.has("setsid")) {
            // Away from the terminal: its Ctrl-C is not meant for a process in the background.
            command.add("setsid");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
        command.add("-D" + Layout.ROOT_PROPERTY + "=" + settings.layout().root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run"));
        if (demo) {
            command.add("--demo");
        }
        try {
            Files.deleteIfExists(log);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
        } catch (IOException failure) {
            throw new StartFailure("起動できません / cannot start", failure);
        }
    }
}
