package dev.mamori.platform;

import java.util.List;

/**
 * What a probe saw.
 *
 * @param passed whether the control holds
 * @param seen what was looked at, a short sentence or figure each; never personal data
 * @param broken what does not hold; empty when all does, and when nothing could be looked at
 */
public record Finding(boolean passed, List<String> seen, List<String> broken) {

    /** A finding from what was looked at and what of it does not hold. */
    public static Finding of(List<String> seen, List<String> broken) {
        return new Finding(broken.isEmpty(), List.copyOf(seen), List.copyOf(broken));
    }

    /** That nothing could be looked at, and why: neither a proof nor a failure. */
    public static Finding unseen(String why) {
        return new Finding(false, List.of(why), List.of());
    }

    /** Whether there was anything to look at. */
    public boolean looked() {
        return passed || !broken.isEmpty();
    }
}
