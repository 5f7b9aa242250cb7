package dev.mamori.platform;

import java.util.List;

/**
 * What a probe saw.
 *
 * @param passed whether the control holds
 * @param seen what was looked at, a short sentence or figure each; never personal data
 * @param broken what does not hold; empty when all does
 */
public record Finding(boolean passed, List<String> seen, List<String> broken) {

    /** A finding from what was looked at and what of it does not hold. */
    public static Finding of(List<String> seen, List<String> broken) {
        return new Finding(broken.isEmpty(), List.copyOf(seen), List.copyOf(broken));
    }
}
