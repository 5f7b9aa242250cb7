package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LiveMamori.class)
@DisplayName("Each caller has so many requests a minute")
class RateLimitIT {

    private static final int AT_ONCE = 20;

    @Test
    void whoUsesUpTheMinuteIsToldWhenToComeBackAndNobodyElseIs() {
        var greedy = Person.program(LiveMamori.demo().theirs(), false);
        var call = greedy.as(Call.get("/api/v1/purposes"));
        var first = greedy.door().send(call);
        var limit = Integer.parseInt(first.header("RateLimit-Limit"));
        assumeThat(limit).as("of a product started for these tests").isLessThanOrEqualTo(LiveMamori.RATE_LIMIT);
        assertThat(Integer.parseInt(first.header("RateLimit-Remaining"))).isBetween(0, limit - 1);
        assertThat(Integer.parseInt(first.header("RateLimit-Reset"))).isBetween(1, 60);

        var refused = useUp(greedy, call, limit);
        Expect.problem(refused, 429, "rate-limited");
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);

        assertThat(Person.program().get("/api/v1/purposes").status()).isEqualTo(200);
    }

    /** At worst a new minute begins on the way: two minutes' requests and one more are always enough. */
    private static Answer useUp(Person greedy, Call call, int limit) {
        for (var sent = 0; sent <= 2 * limit; sent += AT_ONCE) {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> greedy.door().sendSoon(call))
                    .toList();
            var refused = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.status() != 200)
                    .findFirst();
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        throw new AssertionError("no end after " + 2 * limit + " requests");
    }
}
