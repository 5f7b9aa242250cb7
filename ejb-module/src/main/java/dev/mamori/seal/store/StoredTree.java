package dev.mamori.seal.store;

import dev.mamori.seal.TrailDamaged;
import dev.mamori.verifier.Hashes;
import dev.mamori.verifier.Subtrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Subtrees of a municipality's tree from what is kept of it: leaves, and the roots at every eighth level. Between those they
 * are put together; a proof in a tree of millions reads some blocks of 256 hashes.
 */
final class StoredTree implements Subtrees {

    private final Blocks blocks;
    private final Map<String, List<byte[]>> read = new HashMap<>();

    StoredTree(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public byte[] hash(int level, long index) {
        var base = level / Growth.STEP * Growth.STEP;
        var above = level - base;
        var first = index << above;
        var block =
                read.computeIfAbsent(base + "/" + (first >> Growth.STEP), key -> blocks.of(base, first >> Growth.STEP));
        var start = (int) (first & ((1L << Growth.STEP) - 1));
        if (start + (1 << above) > block.size()) {
            throw new TrailDamaged();
        }
        return root(block.subList(start, start + (1 << above)));
    }

    private static byte[] root(List<byte[]> hashes) {
        var level = hashes;
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>();
            for (var index = 0; index < level.size(); index += 2) {
                above.add(Hashes.node(level.get(index), level.get(index + 1)));
            }
            level = above;
        }
        return level.get(0);
    }

    /** Where hashes are read. */
    interface Blocks {

        /** The hashes of a level in a block of 256, as many as there are without a gap. */
        List<byte[]> of(int level, long number);
    }
}
