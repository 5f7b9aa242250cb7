package dev.mamori.clock;

import dev.mamori.clock.store.ClockLooks;
import dev.mamori.platform.ClockState;
import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Sees how each machine's clock stood at its last look: that it looked within the quarter of an hour, how far it is from
 * each of its sources and from the database, and that it was not set back.
 */
@ApplicationScoped
@Probe(control = "19", name = "clocks-agree", freshFor = "PT15M")
public class ClockProbe implements ControlProbe {

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    ClockLooks looks;

    @Inject
    Clock clock;

    @Override
    public Finding look() {
        var seen = new ArrayList<String>();
        var broken = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var look : looks.newest()) {
            seen.add(look.machine() + ": "
                    + look.readings().stream().map(ClockProbe::word).collect(Collectors.joining(", ")));
            var why = look.machine() + ": " + String.join(", ", look.reasons());
            if (Duration.between(look.lookedAt(), clock.instant()).compareTo(FRESH) > 0) {
                open.add(look.machine() + ": not looked at for 15 minutes");
            } else if (look.state() == ClockState.UNTRUSTED || why.contains("source-not-registered")) {
                broken.add(why);
            } else if (look.state() != ClockState.SYNCHRONISED) {
                open.add(why);
            }
        }
        return seen.isEmpty()
                ? Finding.unseen("no machine has looked at its clock yet")
                : Finding.of(seen, broken, open);
    }

    private static String word(Reading reading) {
        return reading.source() + " "
                + (reading.answered() ? reading.offsetMicros() / 1_000 + " ms" : reading.trouble());
    }
}
