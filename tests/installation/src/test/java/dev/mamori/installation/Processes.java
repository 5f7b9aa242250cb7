package dev.mamori.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The processes that belong to an installation, as the system itself knows them: those that were started with its place
 * on their command line or in their environment, or that work in it. Of the launcher's own records nothing is believed.
 */
final class Processes {

    private Processes() {}

    /** All of them. */
    static List<ProcessHandle> of(Place place) {
        var home = place.home().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> read(process, "cmdline").contains(home)
                        || read(process, "environ").contains("MAMORI_HOME=" + home)
                        || works(process, place.home()))
                .toList();
    }

    /** The launcher alone: it has the place in its environment, and gives it on to nobody. */
    static ProcessHandle launcher(Place place) {
        return of(place).stream()
                .filter(process -> read(process, "cmdline").contains("dev.mamori.launcher.Main"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends all of them at once, without a chance to tidy up; the launcher first, so that it notices nothing. */
    static void kill(Place place) {
        launcher(place).destroyForcibly();
        for (var left = of(place); !left.isEmpty(); left = of(place)) {
            left.forEach(ProcessHandle::destroyForcibly);
            Command.pause();
        }
    }

    private static boolean works(ProcessHandle process, Path home) {
        return link(process).map(place -> place.startsWith(home)).orElse(false);
    }

    private static Optional<Path> link(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String read(ProcessHandle process, String file) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), file));
            return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
