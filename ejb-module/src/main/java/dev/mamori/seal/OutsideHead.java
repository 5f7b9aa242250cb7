package dev.mamori.seal;

import dev.mamori.verifier.Checkpoint;

/**
 * A signed head as it lies outside the database.
 *
 * @param size how many events it is about
 * @param checkpoint the signed note
 */
public record OutsideHead(long size, String checkpoint) {

    /** The head a note tells of. */
    static OutsideHead of(String note) {
        return new OutsideHead(Checkpoint.read(note).size(), note);
    }
}
