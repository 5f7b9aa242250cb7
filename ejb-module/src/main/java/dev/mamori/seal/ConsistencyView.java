package dev.mamori.seal;

import java.util.List;

/**
 * The proof that a bigger tree goes on where a smaller one ended.
 *
 * @param first the smaller tree's signed head
 * @param second the bigger one's
 * @param path the hashes, base64
 */
public record ConsistencyView(HeadView first, HeadView second, List<String> path) {

    /** Copies, so that nobody changes what was answered. */
    public ConsistencyView {
        path = List.copyOf(path);
    }
}
