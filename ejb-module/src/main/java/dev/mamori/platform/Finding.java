package dev.mamori.platform;

import java.util.List;

/**
 * What a probe saw.
 *
 * @param passed whether nothing is broken
 * @param seen what was looked at, a short sentence or figure each; never personal data
 * @param broken what does not hold; empty when all does
 * @param open what could not be proven though nothing is broken: an empty register, a review that is too old
 */
public record Finding(boolean passed, List<String> seen, List<String> broken, List<String> open) {

    /** Evidence that is older than {@link #open} knows of nothing open. */
    public Finding {
        seen = List.copyOf(seen);
        broken = List.copyOf(broken);
        open = open == null ? List.of() : List.copyOf(open);
    }

    /** A finding from what was looked at and what of it does not hold. */
    public static Finding of(List<String> seen, List<String> broken) {
        return of(seen, broken, List.of());
    }

    /** A finding that also says what could not be proven. */
    public static Finding of(List<String> seen, List<String> broken, List<String> open) {
        return new Finding(broken.isEmpty(), seen, broken, open);
    }

    /** That nothing could be looked at, and why: neither a proof nor a failure. */
    public static Finding unseen(String why) {
        return of(List.of(), List.of(), List.of(why));
    }
}
