package dev.mamori.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive the launcher carries. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    static PostgresBinaries unpacked(Path directory) {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null
                || !System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("amd64|x86_64")) {
            throw new StartFailure("内蔵の PostgreSQL は Linux x86_64 用です。" + ExternalDatabase.URL
                    + " で外部の PostgreSQL を指定してください / the built-in PostgreSQL is for Linux on x86_64; name your own by "
                    + ExternalDatabase.URL);
        }
        Path marker = directory.resolve(".complete");
        String release = release(archive);
        if (!Files.exists(marker) || !PrivateFiles.read(marker).equals(release)) {
            unpack(archive, directory);
            PrivateFiles.write(marker, release);
        }
        return new PostgresBinaries(directory);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    /** The archive's own file name carries its version. */
    private static String release(URL archive) {
        return archive.toString().replaceAll("^.*/([^/]+\\.jar)!.*$", "$1");
    }

    private static void unpack(URL archive, Path directory) {
        try {
            Tree.remove(directory);
            PrivateFiles.directory(directory, "rwxr-xr-x");
            try (InputStream raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(directory, entry, tar);
                }
            }
        } catch (IOException failure) {
            throw new StartFailure("PostgreSQL を展開できません / cannot unpack PostgreSQL", failure);
        }
    }

    private static void place(Path directory, TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
