package dev.mamori.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of the trail between two signed heads.
 *
 * @param from the first instant that was asked for
 * @param until the instant before which
 * @param begin the head at which the part begins, none at the trail's beginning
 * @param end the head at which it ends
 */
record TrailStretch(Instant from, Instant until, Optional<SealedHead> begin, SealedHead end) {

    /** The number of the first event in it. */
    long first() {
        return begin.map(SealedHead::size).orElse(0L);
    }
}
