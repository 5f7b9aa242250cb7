package dev.mamori.verifier;

import java.util.Base64;

/**
 * What a signed head says: whose tree, how many leaves, which root (C2SP tlog-checkpoint).
 *
 * @param origin whose trail it is
 * @param size how many events
 * @param root the root over them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /** Copies, so that nobody changes what was signed. */
    public Checkpoint {
        root = root.clone();
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    /** As a tree at one size. */
    public Proofs.Head head() {
        return new Proofs.Head(size, root);
    }

    /** The text that is signed: three lines. */
    public String body() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** Reads the text of a signed note; whether it is signed is another question. */
    public static Checkpoint read(String note) {
        var lines = note.split("\n", -1);
        if (lines.length < 4) {
            throw new IllegalArgumentException("a checkpoint has three lines and a signature");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        if (root.length != Hashes.LENGTH || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("a checkpoint's second line is a size and its third a root");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }
}
