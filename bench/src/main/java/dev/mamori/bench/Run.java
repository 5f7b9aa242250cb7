package dev.mamori.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs a leg on so many connections for so long, or so often. */
final class Run {

    private Run() {}

    /** What a run did. */
    record Result(long done, double seconds, double cpuSeconds) {
        double rate() {
            return done / seconds;
        }

        double cpuMillis() {
            return cpuSeconds * 1000 / done;
        }
    }

    /** For a time. */
    static Result timed(Leg.Opening opening, int connections, double seconds) throws Exception {
        return run(opening, connections, System.nanoTime() + (long) (seconds * 1e9), Long.MAX_VALUE);
    }

    /** For a number of times. */
    static void counted(Leg.Opening opening, int connections, long times) throws Exception {
        run(opening, connections, System.nanoTime() + TimeUnit.MINUTES.toNanos(20), times / connections);
    }

    private static Result run(Leg.Opening opening, int connections, long until, long times) throws Exception {
        var workers = Executors.newFixedThreadPool(connections);
        try {
            var legs = new ArrayList<Leg>();
            for (var thread = 0; thread < connections; thread++) {
                legs.add(opening.open(thread));
            }
            var before = Processes.cpuSeconds();
            var start = System.nanoTime();
            var tasks = new ArrayList<Callable<Long>>();
            legs.forEach(leg -> tasks.add(() -> loop(leg, until, times)));
            var done = 0L;
            for (var task : workers.invokeAll(tasks)) {
                done += task.get();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            var cpu = Processes.cpuSeconds() - before;
            for (var leg : legs) {
                leg.close();
            }
            return new Result(done, seconds, cpu);
        } finally {
            workers.shutdownNow();
        }
    }

    private static long loop(Leg leg, long until, long times) throws Exception {
        var done = 0L;
        while (done < times && System.nanoTime() < until) {
            leg.once();
            done++;
        }
        return done;
    }
}
