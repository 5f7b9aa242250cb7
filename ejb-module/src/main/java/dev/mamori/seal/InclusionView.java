package dev.mamori.seal;

import dev.mamori.platform.Identified;
import java.util.List;
import java.util.UUID;

/**
 * The proof that an event is under a signed head; whoever has it needs nobody's word.
 *
 * @param id the event
 * @param line its canonical line, as it lies in the trail now
 * @param index its number in the tree
 * @param size how many events the tree has
 * @param leaf the hash of the line, base64
 * @param kept the hash that was kept when it was sealed, base64
 * @param path the hashes from the leaf up to the root, base64
 * @param checkpoint the signed head
 * @param holds whether the line, the path and the head agree; ask the verifier rather than us
 * @param text all of it as a text to keep, which the verifier checks
 */
public record InclusionView(
        UUID id,
        String line,
        long index,
        long size,
        String leaf,
        String kept,
        List<String> path,
        String checkpoint,
        boolean holds,
        String text)
        implements Identified {

    /** Copies, so that nobody changes what was answered. */
    public InclusionView {
        path = List.copyOf(path);
    }
}
