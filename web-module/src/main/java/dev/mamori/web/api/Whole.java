package dev.mamori.web.api;

import dev.mamori.platform.Invalid;

/** A whole number in a query. */
public record Whole(int value) {

    /** Reads one; anything else is the caller's mistake, not an address that does not exist. */
    public static Whole valueOf(String text) {
        try {
            return new Whole(Integer.parseInt(text));
        } catch (NumberFormatException notOne) {
            throw new Invalid("/limit", "limit");
        }
    }
}
