package dev.mamori.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The system's user that runs PostgreSQL. PostgreSQL refuses to run as root: then it runs as {@code nobody}; otherwise as
 * whoever started the installation.
 */
final class DatabaseUser {

    private static final String NOBODY = "nobody";

    private final List<String> wrapper;
    private final boolean owner;

    private DatabaseUser(List<String> wrapper, boolean owner) {
        this.wrapper = wrapper;
        this.owner = owner;
    }

    /** @param needed a file that the user must be able to read, deep inside the installation */
    static DatabaseUser thatReads(Path needed, Path scratch) {
        if (!isRoot()) {
            return new DatabaseUser(List.of(), false);
        }
        return candidates().stream()
                .filter(user -> user.reads(needed, scratch))
                .findFirst()
                .orElseThrow(() -> new StartFailure("利用者 nobody が " + needed + " を読めません。" + Settings.HOME
                        + " を別の場所にしてください / the user nobody cannot read it; choose another " + Settings.HOME));
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(wrapper);
        all.addAll(command);
        return all;
    }

    /** Hands the directory and everything in it to the user. */
    void own(Path directory) {
        if (!owner) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            var nobody =
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(nobody);
            }
        } catch (IOException failure) {
            throw new StartFailure("所有者を変更できません / cannot change the owner of " + directory, failure);
        }
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private boolean reads(Path file, Path scratch) {
        return Shell.exitCode(scratch, command(List.of("test", "-r", file.toString()))) == 0;
    }

    private static List<DatabaseUser> candidates() {
        List<String> other = Shell.has("setpriv")
                ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + group(), "--clear-groups")
                : List.of("runuser", "-u", NOBODY, "--");
        // Below a directory that only root enters (such as /root): still the same user for the files, but no longer
        // root
        // by name and by right.
        List<String> apart = List.of("unshare", "--user");
        return List.of(new DatabaseUser(other, true), new DatabaseUser(apart, false));
    }

    private static String group() {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.filter(line -> line.startsWith(NOBODY + ":"))
                    .map(line -> line.split(":")[3])
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("利用者 nobody がいません / there is no user nobody"));
        } catch (IOException failure) {
            throw new StartFailure("/etc/passwd を読めません / cannot be read", failure);
        }
    }
}
