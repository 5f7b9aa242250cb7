package dev.mamori.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A real PostgreSQL that belongs to the installation: the same programs and the same durability as a city's own server,
 * reachable from this machine only.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD = "db-superuser";
    private static final int KEPT_LOGS = 5;

    private final Path data;
    private final Path scratch;
    private final PostgresBinaries binaries;
    private final DatabaseUser user;
    private final int port;

    EmbeddedPostgres(Layout layout, int port) {
        this.port = port;
        PrivateFiles.directory(layout.postgres(), DatabaseUser.isRoot() ? "rwx--x--x" : "rwx------");
        this.data = data(layout);
        this.scratch = layout.log().resolve("postgresql-start.log");
        this.binaries = PostgresBinaries.unpacked(layout.postgres().resolve("programs"));
        this.user = DatabaseUser.thatReads(binaries.program("postgres"), scratch);
    }

    /** Whether there is no cluster yet: the next start makes it. */
    private boolean isNew() {
        return !Files.exists(data.resolve("PG_VERSION"));
    }

    /** Starts, and makes the cluster before when there is none. When it fails nothing is left running. */
    EmbeddedPostgres start(Credentials credentials) {
        if (isNew()) {
            initialize(credentials.secret(PASSWORD));
        }
        removeStalePid();
        write(data.resolve(PostgresConfiguration.FILE), PostgresConfiguration.text(port));
        try {
            Shell.run(scratch, control("start", "-w", "-t", "60", "-s"));
        } catch (StartFailure failure) {
            close();
            throw failure;
        }
        trimLogs();
        return this;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (isRunning()) {
            Shell.run(scratch, control("stop", "-m", "fast", "-w", "-t", "60", "-s"));
        }
    }

    boolean isRunning() {
        return postmaster(data).isPresent();
    }

    /** The database of the installation, running although no launcher looks after it. */
    static Optional<ProcessHandle> orphan(Layout layout) {
        return postmaster(data(layout));
    }

    /** A fast shutdown, as PostgreSQL's own tool asks for it: open transactions are rolled back, nothing is lost. */
    static void stop(ProcessHandle postmaster) {
        try {
            Shell.run(null, List.of("kill", "-INT", String.valueOf(postmaster.pid())));
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            throw new StartFailure("前回のデータベースが止まりません / the last database does not stop: " + postmaster.pid(), stuck);
        }
    }

    /** PostgreSQL starts a new file at each 10 MB; the oldest go. */
    void trimLogs() {
        try (Stream<Path> logs = Files.list(data.resolve("log"))) {
            List<Path> oldestFirst =
                    logs.sorted(Comparator.comparing(Path::getFileName)).toList();
            for (Path old : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - KEPT_LOGS))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException notYet) {
            // No log, nothing to trim.
        }
    }

    private void initialize(String password) {
        // Under another name until it is complete: an interrupted start leaves nothing that looks like a database.
        Path fresh = data.resolveSibling("data-new");
        Path secret = data.resolveSibling("initial-password");
        try {
            Tree.remove(fresh);
            PrivateFiles.directory(fresh, "rwx------");
            PrivateFiles.write(secret, password);
            user.own(fresh);
            user.own(secret);
            Shell.run(scratch, initdb(fresh, secret));
            Files.writeString(
                    fresh.resolve("postgresql.conf"),
                    "\ninclude '" + PostgresConfiguration.FILE + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StartFailure("データベースを作れません / cannot make the database", failure);
        } finally {
            PrivateFiles.delete(secret);
        }
    }

    private List<String> initdb(Path directory, Path secret) {
        return user.command(List.of(
                binaries.program("initdb").toString(),
                "-D",
                directory.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + secret,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-k"));
    }

    private List<String> control(String action, String... options) {
        Stream<String> command = Stream.of(binaries.program("pg_ctl").toString(), action, "-D", data.toString());
        return user.command(Stream.concat(command, Stream.of(options)).toList());
    }

    /** After a crash the number in the file may belong to another program; PostgreSQL would then refuse to start. */
    private void removeStalePid() {
        if (!isRunning()) {
            PrivateFiles.delete(data.resolve("postmaster.pid"));
        }
    }

    private static Path data(Layout layout) {
        return layout.postgres().resolve("data");
    }

    private static Optional<ProcessHandle> postmaster(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .filter(pid -> ProcessRecord.mentions(pid, data.toString()))
                    .flatMap(ProcessHandle::of);
        } catch (IOException | UncheckedIOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void write(Path file, String text) {
        PrivateFiles.write(file, text);
        user.own(file);
    }
}
