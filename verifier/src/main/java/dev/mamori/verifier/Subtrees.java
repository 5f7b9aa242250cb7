package dev.mamori.verifier;

/** Where the hashes of a tree are kept. */
@FunctionalInterface
public interface Subtrees {

    /** The root of the complete subtree of 2^level leaves that is the index-th of its size; level 0 is a leaf. */
    byte[] hash(int level, long index);
}
