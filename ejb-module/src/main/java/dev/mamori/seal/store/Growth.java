package dev.mamori.seal.store;

import dev.mamori.seal.SealedHead;
import dev.mamori.verifier.Frontier;
import dev.mamori.verifier.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree as it grows by a part of the trail: its edge, the new leaves, and the roots of the subtrees that become complete
 * at the levels that are kept.
 */
public final class Growth {

    /** Subtrees of 2^8, 2^16 and 2^24 leaves are kept. */
    static final int STEP = 8;

    private static final int LEVELS = 3;
    private static final long WIDTH = 1L << STEP;

    private final Frontier edge;
    private final List<Frontier> parts = new ArrayList<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<Subtree> subtrees = new ArrayList<>();

    /** Grows on from a head, or from nothing. */
    public Growth(Optional<SealedHead> from) {
        edge = from.map(SealedHead::frontier).orElseGet(Frontier::new);
        var roots = edge.roots();
        // the edge's smallest roots form the part of the lowest level, those before them the next one's, and so on
        var end = roots.size();
        for (var level = 0; level < LEVELS; level++) {
            var size = (edge.size() >> (STEP * level)) % WIDTH;
            var start = end - Long.bitCount(size);
            parts.add(Frontier.of(size, roots.subList(start, end)));
            end = start;
        }
    }

    /** Adds the next event. */
    public void add(StoredEvent event) {
        var leaf = Hashes.leaf(event.line().getBytes(StandardCharsets.UTF_8));
        events.add(event);
        leaves.add(leaf);
        edge.add(leaf);
        var hash = leaf;
        for (var level = 0; level < LEVELS && hash != null; level++) {
            hash = grown(level, hash);
        }
    }

    /** Adds a hash to the part of a level; gives the part's root where that made it complete. */
    private byte[] grown(int level, byte[] hash) {
        var part = parts.get(level);
        part.add(hash);
        if (part.size() < WIDTH) {
            return null;
        }
        parts.set(level, new Frontier());
        var above = STEP * (level + 1);
        subtrees.add(new Subtree(above, (edge.size() >> above) - 1, part.root()));
        return part.root();
    }

    /** How many leaves the tree has now. */
    public long size() {
        return edge.size();
    }

    /** The tree's root. */
    public byte[] root() {
        return edge.root();
    }

    /** The tree's edge, one root after the other. */
    public byte[] edge() {
        var roots = edge.roots();
        var bytes = ByteBuffer.allocate(roots.size() * Hashes.LENGTH);
        roots.forEach(bytes::put);
        return bytes.array();
    }

    /** The events added. */
    public List<StoredEvent> events() {
        return List.copyOf(events);
    }

    /** Their hashes. */
    List<byte[]> leaves() {
        return leaves;
    }

    /** The subtrees that became complete. */
    List<Subtree> subtrees() {
        return subtrees;
    }

    /**
     * A complete subtree.
     *
     * @param level it has 2^level leaves
     * @param number it is the so-manieth of its level
     * @param hash its root
     */
    record Subtree(int level, long number, byte[] hash) {}
}
