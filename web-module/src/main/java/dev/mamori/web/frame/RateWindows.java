package dev.mamori.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests by caller in windows of one minute; a window's counts are forgotten as a whole when it ends. */
@ApplicationScoped
public class RateWindows {

    private static final long USUAL_LIMIT = 6_000;
    private static final long WINDOW_SECONDS = 60;

    private final AtomicReference<Window> current = new AtomicReference<>(new Window(0));
    private final long limit = Optional.ofNullable(System.getProperty("mamori.rate.limit"))
            .or(() -> Optional.ofNullable(System.getenv("MAMORI_RATE_LIMIT")))
            .map(Long::parseLong)
            .orElse(USUAL_LIMIT);

    @Inject
    Clock clock;

    /** Requests a minute for each caller. */
    public long limit() {
        return limit;
    }

    /** Counts one request, and says how many there were in this window. */
    public long use(String who) {
        var number = clock.instant().getEpochSecond() / WINDOW_SECONDS;
        var window = current.updateAndGet(last -> last.number == number ? last : new Window(number));
        var count = window.counts.computeIfAbsent(who, key -> new LongAdder());
        count.increment();
        return count.sum();
    }

    /** Seconds until the next window. */
    public long secondsLeft() {
        return WINDOW_SECONDS - clock.instant().getEpochSecond() % WINDOW_SECONDS;
    }

    private static final class Window {
        private final long number;
        private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();

        Window(long number) {
            this.number = number;
        }
    }
}
