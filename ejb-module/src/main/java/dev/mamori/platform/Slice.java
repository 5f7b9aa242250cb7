package dev.mamori.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and where the next part begins. Lists are never counted on the way: a count costs twenty times the
 * list.
 *
 * @param items the part, in order
 * @param nextCursor opaque start of the next part, null at the end
 */
public record Slice<T>(List<T> items, String nextCursor) implements Shows {

    /** Copies the items, so that nobody changes what was answered. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a result fetched with one row too many into a slice of the size asked for. */
    public static <T> Slice<T> cut(List<T> fetched, int limit, Function<T, String> cursorOf) {
        if (fetched.size() <= limit) {
            return new Slice<>(fetched, null);
        }
        var items = fetched.subList(0, limit);
        return new Slice<>(items, cursorOf.apply(items.get(limit - 1)));
    }
}
