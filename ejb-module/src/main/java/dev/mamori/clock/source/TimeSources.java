package dev.mamori.clock.source;

import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of time sources: the servers that the operator named for this machine ({@code mamori.clock.sources} or
 * {@code MAMORI_CLOCK_SOURCES}: {@code host} or {@code host:port}, with commas between), and its chrony
 * ({@code mamori.clock.chronyc}, usually {@code /usr/bin/chronyc}). Read anew each time, since tests and operators change it.
 */
@ApplicationScoped
public class TimeSources {

    private static final String CHRONYC = "mamori.clock.chronyc";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Sntp sntp = new Sntp(PATIENCE);

    /** What each of them says. */
    public List<Reading> ask() {
        var readings = new ArrayList<Reading>();
        for (var name : named()) {
            readings.add(ask(name));
        }
        var chrony = chrony();
        if (chrony.present()) {
            var tracking = chrony.tracking();
            // a chrony that nobody asked for and that does not run says nothing about the clock
            if (tracking.answered() || setting(CHRONYC, "MAMORI_CLOCK_CHRONYC").isPresent()) {
                readings.add(tracking);
                foreign(chrony.sources()).forEach(readings::add);
            }
        }
        return readings;
    }

    private Reading ask(String name) {
        try {
            return sntp.ask(TimeServer.of(name));
        } catch (IllegalArgumentException wrong) {
            return Reading.failed(name, SourceKind.NTP, "source-malformed");
        }
    }

    /** Of whom chrony takes its time although he is not in the register, where there is one. */
    private static Stream<Reading> foreign(List<String> used) {
        var registered =
                named().stream().map(name -> name.replaceFirst(":\\d+$", "")).toList();
        return used.stream()
                .filter(name -> !registered.isEmpty() && !registered.contains(name))
                .map(name -> Reading.failed(name, SourceKind.CHRONY, "source-not-registered"));
    }

    private static List<String> named() {
        return Arrays.stream(setting("mamori.clock.sources", "MAMORI_CLOCK_SOURCES")
                        .orElse("")
                        .split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Chrony chrony() {
        var program = setting(CHRONYC, "MAMORI_CLOCK_CHRONYC").orElse("/usr/bin/chronyc");
        return new Chrony(Arrays.asList(program.split(" ")), PATIENCE);
    }

    private static Optional<String> setting(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
