package dev.mamori.seal;

import java.util.List;

/**
 * The proof that a bigger tree goes on where a smaller one ended.
 *
 * @param first the smaller tree's signed head
 * @param second the bigger one's
 * @param path the hashes, base64
 * @param text the hashes as a text to keep, which the verifier checks
 */
public record ConsistencyView(HeadView first, HeadView second, List<String> path, String text) {

    /** Copies, so that nobody changes what was answered. */
    public ConsistencyView {
        path = List.copyOf(path);
    }
}
