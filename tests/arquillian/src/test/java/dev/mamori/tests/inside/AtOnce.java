package dev.mamori.tests.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Brings transactions to the same point at the same time, without luck: a lock holds them, and lets go when all wait. */
public final class AtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private AtOnce() {}

    /** The endings of calls that all waited in the database at one moment. */
    @SafeVarargs
    public static List<Ending> held(String lock, Callable<Ending>... calls) {
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            var running = new ArrayList<java.util.concurrent.Future<Ending>>();
            try (var holder = Sql.superuser().begin()) {
                holder.run(lock);
                for (var call : calls) {
                    running.add(threads.submit(call));
                }
                awaitWaiting(calls.length);
            }
            var endings = new ArrayList<Ending>();
            for (var one : running) {
                endings.add(one.get());
            }
            return endings;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitWaiting(int number) {
        var end = Instant.now().plus(PATIENCE);
        while (waiting() < number) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("only " + waiting() + " of " + number + " wait");
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static long waiting() {
        return Sql.look(
                        """
                        select count(*) as n from pg_stat_activity
                         where usename = 'mamori_app' and wait_event_type = 'Lock'""")
                .get(0)
                .number("n");
    }
}
