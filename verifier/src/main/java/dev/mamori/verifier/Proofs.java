package dev.mamori.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Makes and checks proofs that a leaf is in a tree, and that one tree goes on where another ended (RFC 9162, clause 2.1). */
public final class Proofs {

    private Proofs() {}

    /** The proof that the leaf of an index is in the tree of a size. */
    public static List<byte[]> inclusion(long index, long size, Subtrees tree) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        long start = 0;
        var end = size;
        while (end - start > 1) {
            var middle = start + biggestBelow(end - start);
            if (index < middle) {
                path.add(range(middle, end, tree));
                end = middle;
            } else {
                path.add(range(start, middle, tree));
                start = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** The proof that the tree of the second size begins with the tree of the first. */
    public static List<byte[]> consistency(long first, long second, Subtrees tree) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException("a tree of " + second + " does not begin with one of " + first);
        }
        var path = new ArrayList<byte[]>();
        if (first == 0 || first == second) {
            return path;
        }
        long start = 0;
        var end = second;
        // as long as the first tree ends within the part, its edge goes on into a half
        while (end != first) {
            var middle = start + biggestBelow(end - start);
            if (first <= middle) {
                path.add(range(middle, end, tree));
                end = middle;
            } else {
                path.add(range(start, middle, tree));
                start = middle;
            }
        }
        if (start > 0) {
            path.add(range(start, end, tree));
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether a leaf's hash is in the tree with a root, by a proof. */
    public static boolean included(byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var number = index;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((number & 1) == 1 || number == last) {
                hash = Hashes.node(sibling, hash);
                while ((number & 1) == 0 && number != 0) {
                    number >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hashes.node(hash, sibling);
            }
            number >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of the second size and root begins with the tree of the first, by a proof. */
    public static boolean consistent(Head first, Head second, List<byte[]> proof) {
        if (first.size() > second.size() || first.size() < 0) {
            return false;
        }
        if (first.size() == second.size()) {
            return proof.isEmpty() && Arrays.equals(first.root(), second.root());
        }
        if (first.size() == 0) {
            return proof.isEmpty() && Arrays.equals(first.root(), Hashes.empty());
        }
        return goesOn(first, second, proof);
    }

    private static boolean goesOn(Head first, Head second, List<byte[]> proof) {
        var path = new ArrayList<byte[]>(proof);
        if (Long.bitCount(first.size()) == 1) {
            path.add(0, first.root());
        }
        if (path.isEmpty()) {
            return false;
        }
        var number = first.size() - 1;
        var last = second.size() - 1;
        while ((number & 1) == 1) {
            number >>= 1;
            last >>= 1;
        }
        var old = path.get(0);
        var now = path.get(0);
        for (var sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((number & 1) == 1 || number == last) {
                old = Hashes.node(sibling, old);
                now = Hashes.node(sibling, now);
                while ((number & 1) == 0 && number != 0) {
                    number >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hashes.node(now, sibling);
            }
            number >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, first.root()) && Arrays.equals(now, second.root());
    }

    /** The root over leaves from start to end, where start is a multiple of the biggest subtree in them. */
    private static byte[] range(long start, long end, Subtrees tree) {
        var width = end - start;
        if (Long.bitCount(width) == 1) {
            var level = Long.numberOfTrailingZeros(width);
            return tree.hash(level, start >> level);
        }
        var middle = start + biggestBelow(width);
        return Hashes.node(range(start, middle, tree), range(middle, end, tree));
    }

    /** The biggest power of two below a number. */
    private static long biggestBelow(long number) {
        return Long.highestOneBit(number - 1);
    }

    /**
     * A tree at one size.
     *
     * @param size how many leaves
     * @param root its root
     */
    public record Head(long size, byte[] root) {

        /** Copies, so that nobody changes what was signed. */
        public Head {
            root = root.clone();
        }

        @Override
        public byte[] root() {
            return root.clone();
        }
    }
}
