package dev.mamori.web.pages;

import dev.mamori.clock.ClockLook;
import dev.mamori.clock.ClockService;
import dev.mamori.clock.Reading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows each machine's clock, and how far it is from its sources. */
@Named
@RequestScoped
public class ClocksPage {

    private static final double MICROS_A_MILLI = 1_000.0;

    @Inject
    ClockService clocks;

    private List<ClockLook> found;

    /** The newest look of each machine. */
    public List<ClockLook> getLines() {
        if (found == null) {
            found = clocks.list().items();
        }
        return found;
    }

    /** A reason in words: what it is, and what it is about. */
    public String reason(String said) {
        var colon = said.indexOf(": ");
        return colon < 0
                ? Words.say("clock.reason." + said)
                : Words.say("clock.reason." + said.substring(0, colon)) + " (" + said.substring(colon + 2) + ")";
    }

    /** How far a source is ahead, in milliseconds with a sign. */
    public String offset(Reading reading) {
        return reading.answered() ? "%+.3f ms".formatted(reading.offsetMicros() / MICROS_A_MILLI) : "";
    }

    /** How long the answer took. */
    public String roundTrip(Reading reading) {
        return reading.roundTripMicros() == null ? "" : "%.3f ms".formatted(reading.roundTripMicros() / MICROS_A_MILLI);
    }
}
