package dev.mamori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Processor time and memory of the product's processes: the server and the database, this program left out. */
final class Processes {

    private static final double TICKS_A_SECOND = 100;

    private static Path home;

    private Processes() {}

    /** Says where the installation lies: its database is nobody's child, and found by its own note. */
    static void of(Path installation) {
        home = installation;
    }

    /** Seconds of processor time the server and the database have used so far. */
    static double cpuSeconds() {
        return Stream.concat(ProcessHandle.current().descendants(), database())
                .mapToLong(ProcessHandle::pid)
                .distinct()
                .mapToDouble(Processes::cpu)
                .sum();
    }

    private static Stream<ProcessHandle> database() {
        try {
            var note = Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(note.get(0).strip())).stream()
                    .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()));
        } catch (IOException external) {
            return Stream.empty();
        }
    }

    /** Resident memory of the server alone, in MiB. */
    static long serverMegabytes() {
        return resident(server().pid());
    }

    /** The server's own process: of the Java processes below this one the largest. */
    static ProcessHandle server() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .max(Comparator.comparingLong(process -> resident(process.pid())))
                .orElseThrow();
    }

    private static double cpu(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // own and waited-for children's time, user and system: fields 14 to 17 of proc(5)
            return (Long.parseLong(fields[11])
                            + Long.parseLong(fields[12])
                            + Long.parseLong(fields[13])
                            + Long.parseLong(fields[14]))
                    / TICKS_A_SECOND;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
