package dev.mamori.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entry point behind {@code bin/mamori}. */
public final class Main {

    private Main() {}

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        // Japanese must come out right whatever the terminal's locale says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> arguments, PrintStream out) {
        try {
            String command = arguments.isEmpty() ? "" : arguments.get(0);
            Settings settings = Settings.of(Layout.findRoot(), System.getenv());
            return new Commands(settings, out).run(command, arguments.contains("--demo"));
        } catch (StartFailure failure) {
            out.println(failure.getMessage());
            return Commands.FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Commands.FAILED;
        }
    }
}
