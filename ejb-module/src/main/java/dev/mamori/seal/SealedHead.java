package dev.mamori.seal;

import dev.mamori.verifier.Frontier;
import dev.mamori.verifier.Hashes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signed head of a municipality's tree.
 *
 * @param size how many events the tree has
 * @param root its root
 * @param edge the roots of its complete subtrees, the biggest first, one after the other
 * @param lastXid the transaction that wrote the last event
 * @param lastSeq the last event's number
 * @param sealedAt when it was signed
 * @param checkpoint the signed note (C2SP)
 */
public record SealedHead(
        long size, byte[] root, byte[] edge, String lastXid, long lastSeq, Instant sealedAt, String checkpoint) {

    /** Copies, so that nobody changes what was signed. */
    public SealedHead {
        root = root.clone();
        edge = edge.clone();
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public byte[] edge() {
        return edge.clone();
    }

    /** The edge, one root each. */
    public List<byte[]> roots() {
        var roots = new ArrayList<byte[]>();
        for (var start = 0; start < edge.length; start += Hashes.LENGTH) {
            roots.add(Arrays.copyOfRange(edge, start, start + Hashes.LENGTH));
        }
        return roots;
    }

    /** The tree's edge, to which leaves can be added. */
    public Frontier frontier() {
        return Frontier.of(size, roots());
    }
}
