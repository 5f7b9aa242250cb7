package dev.mamori.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of the complete subtrees its leaves form, the biggest first. Enough to add
 * leaves and to tell the tree's root, in memory that grows with the logarithm of the tree.
 */
public final class Frontier {

    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    /** Of an empty tree. */
    public Frontier() {
        this.size = 0;
    }

    /** Of a tree of so many leaves, from the roots of its complete subtrees, the biggest first. */
    public static Frontier of(long size, List<byte[]> roots) {
        if (size < 0 || roots.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has " + Long.bitCount(size) + " roots");
        }
        var frontier = new Frontier();
        roots.forEach(root -> frontier.roots.add(root.clone()));
        frontier.size = size;
        return frontier;
    }

    /** Adds a leaf by its hash. */
    public void add(byte[] leaf) {
        var merged = leaf;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            merged = Hashes.node(roots.remove(roots.size() - 1), merged);
        }
        roots.add(merged);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The tree's root. */
    public byte[] root() {
        if (roots.isEmpty()) {
            return Hashes.empty();
        }
        var root = roots.get(roots.size() - 1);
        for (var index = roots.size() - 2; index >= 0; index--) {
            root = Hashes.node(roots.get(index), root);
        }
        return root;
    }

    /** The roots of the complete subtrees, the biggest first. */
    public List<byte[]> roots() {
        return roots.stream().map(byte[]::clone).toList();
    }
}
