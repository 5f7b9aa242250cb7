package dev.mamori.installation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several programs that register residents and open cases as fast as they are answered, until nobody answers. */
final class Writers {

    private final Program program;
    private final ExecutorService threads;
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Written> answered = new ConcurrentLinkedQueue<>();

    /** What was asked for, under the name that makes asking again safe. */
    record Wish(String path, String key, String body) {}

    /** What was answered 201, as it was answered. */
    record Written(String path, JsonNode answer, String version) {}

    private Writers(Program program, int number) {
        this.program = program;
        this.threads = Executors.newFixedThreadPool(number);
    }

    static Writers start(Program program, int number) {
        var writers = new Writers(program, number);
        IntStream.range(0, number).forEach(one -> writers.threads.submit(writers::write));
        return writers;
    }

    /** Waits until so many were answered; all goes on then. */
    void awaitAnswered(int number) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (answered.size() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + answered.size() + " were answered");
            }
            Command.pause();
        }
    }

    /** Waits until the last has noticed that nobody answers any more. */
    List<Written> answered() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new AssertionError("somebody is still answered");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return List.copyOf(answered);
    }

    /** Everything that was ever asked for, answered or not. */
    List<Wish> wishes() {
        return List.copyOf(wishes.values());
    }

    private Void write() {
        try {
            while (true) {
                var resident = create("/api/v1/residents", Program.resident("ノコルキロク"));
                create("/api/v1/cases", Program.caseOf(resident.get("id").textValue()));
            }
        } catch (IOException nobodyAnswers) {
            return null;
        }
    }

    private JsonNode create(String path, String body) throws IOException {
        var wish = new Wish(path, UUID.randomUUID().toString(), body);
        wishes.put(wish.key(), wish);
        var answer = program.post(path, wish.key(), body);
        if (answer.statusCode() != 201) {
            throw new IOException("answered " + answer.statusCode());
        }
        var created = Program.JSON.readTree(answer.body());
        answered.add(new Written(
                path + "/" + created.get("id").textValue(),
                created,
                answer.headers().firstValue("ETag").orElseThrow()));
        return created;
    }
}
