package dev.mamori.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end, and keeps its words for the case that it fails. */
final class Shell {

    private static final long LIMIT_SECONDS = 120;
    private static final File NOWHERE = new File("/dev/null");

    private Shell() {}

    /** @throws StartFailure with the program's own words, when it does not end well */
    static void run(Path outputFile, List<String> command) {
        int code = exitCode(outputFile, command);
        if (code != 0) {
            throw new StartFailure(command.get(0) + " が失敗しました / failed (" + code + "): " + words(outputFile));
        }
    }

    static int exitCode(Path outputFile, List<String> command) {
        try {
            // To a file, not a pipe: a background process that keeps the pipe open would keep us waiting.
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(outputFile == null ? NOWHERE : outputFile.toFile())
                    .redirectInput(NOWHERE)
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StartFailure(command.get(0) + " が終わりません / did not end in " + LIMIT_SECONDS + " s");
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new StartFailure(command.get(0) + " を起動できません / cannot be run", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("中断されました / interrupted", interrupted);
        }
    }

    static boolean has(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin:/usr/bin:/bin";
        for (String directory : path.split(":")) {
            if (!directory.isEmpty() && Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }

    private static String words(Path outputFile) {
        if (outputFile == null) {
            return "";
        }
        try {
            String all = new String(Files.readAllBytes(outputFile), StandardCharsets.UTF_8).strip();
            return all.length() > 2000 ? all.substring(all.length() - 2000) : all;
        } catch (IOException unreadable) {
            return outputFile.toString();
        }
    }
}
