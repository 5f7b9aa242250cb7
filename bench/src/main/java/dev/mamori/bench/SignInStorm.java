package dev.mamori.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How many people can sign in at once, against the bare cost of the hash; and what the others feel of it. The server lets
 * half the cores hash (at least one), so the bare rate to compare with is that of as many threads; the rate of all cores
 * stands beside it, since that is what the limit gives away.
 */
final class SignInStorm {

    private static final int ITERATIONS = 220_000;

    private final Product product;
    private final Leg.Opening reading;
    private final double seconds;
    private final int rounds;

    SignInStorm(Product product, Leg.Opening reading, boolean quick) {
        this.product = product;
        this.reading = reading;
        this.seconds = quick ? 5 : 20;
        this.rounds = quick ? 1 : 5;
    }

    /** What was measured, medians of the rounds. */
    record Result(
            double bareLimited, double bareAll, double signIns, double quietMillis, double stormMillis, int limit) {

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "sign-in: %.2f a second, bare hash %.2f on %d of the cores (ratio %.2f), %.2f on all (ratio %.2f)%n",
                    signIns,
                    bareLimited,
                    limit,
                    signIns / bareLimited,
                    bareAll,
                    signIns / bareAll);
            System.out.printf(
                    Locale.ROOT,
                    "others: 95th percentile of a read %.1f ms, during the storm %.1f ms (%.2f times)%n",
                    quietMillis,
                    stormMillis,
                    stormMillis / quietMillis);
        }
    }

    /** Quiet, storm and bare hash in turn. */
    Result run() throws Exception {
        var cores = Runtime.getRuntime().availableProcessors();
        var limit = Math.max(1, cores / 2);
        warmUp();
        var results = new ArrayList<Result>();
        for (var round = 0; round < rounds; round++) {
            var quiet = percentile(latencies(seconds));
            var storm = storm();
            results.add(new Result(bare(limit), bare(cores), storm.rate, quiet, percentile(storm.latencies), limit));
        }
        return new Result(
                median(results, Result::bareLimited),
                median(results, Result::bareAll),
                median(results, Result::signIns),
                median(results, Result::quietMillis),
                median(results, Result::stormMillis),
                limit);
    }

    private void warmUp() throws Exception {
        bare(1);
        try (var leg = product.signingIn(product.people().get(0))) {
            for (var times = 0; times < 10; times++) {
                leg.once();
            }
        }
        Run.counted(reading, 1, 3_000);
    }

    private Storm storm() throws Exception {
        var over = new AtomicBoolean();
        var workers = Executors.newCachedThreadPool();
        try {
            var begun = System.nanoTime();
            var running = product.people().stream()
                    .map(person -> workers.submit(() -> signIn(person, over)))
                    .toList();
            var latencies = latencies(seconds);
            over.set(true);
            var done = 0;
            for (var person : running) {
                done += person.get();
            }
            return new Storm(done / ((System.nanoTime() - begun) / 1e9), latencies);
        } finally {
            workers.shutdownNow();
        }
    }

    private int signIn(JsonNode person, AtomicBoolean over) throws Exception {
        var done = 0;
        try (var leg = product.signingIn(person)) {
            while (!over.get()) {
                leg.once();
                done++;
            }
        }
        return done;
    }

    private List<Long> latencies(double time) throws Exception {
        var taken = new ArrayList<Long>();
        try (var leg = reading.open(0)) {
            var until = System.nanoTime() + (long) (time * 1e9);
            while (System.nanoTime() < until) {
                var begun = System.nanoTime();
                leg.once();
                taken.add(System.nanoTime() - begun);
                Thread.sleep(5);
            }
        }
        return taken;
    }

    /** Hashes a second by nothing but the platform's own function. */
    private double bare(int threads) throws Exception {
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var until = System.nanoTime() + (long) (seconds / 2 * 1e9);
            var tasks = new ArrayList<Callable<Integer>>();
            for (var thread = 0; thread < threads; thread++) {
                tasks.add(() -> hashes(until));
            }
            var begun = System.nanoTime();
            var done = 0;
            for (var task : workers.invokeAll(tasks)) {
                done += task.get();
            }
            return done / ((System.nanoTime() - begun) / 1e9);
        } finally {
            workers.shutdownNow();
        }
    }

    private static int hashes(long until) throws GeneralSecurityException {
        var done = 0;
        while (System.nanoTime() < until) {
            var what = new PBEKeySpec("q7R#mZ2v!K9x-tW4".toCharArray(), new byte[16], ITERATIONS, 512);
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(what);
            done++;
        }
        return done;
    }

    private static double percentile(List<Long> taken) {
        var sorted = taken.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95)) / 1e6;
    }

    private static double median(List<Result> results, java.util.function.ToDoubleFunction<Result> what) {
        return results.stream()
                .map(what::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(results.size() / 2);
    }

    private record Storm(double rate, List<Long> latencies) {}
}
