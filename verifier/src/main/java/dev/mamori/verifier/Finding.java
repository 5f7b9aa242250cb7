package dev.mamori.verifier;

/** What a check found. */
enum Finding {
    /** Everything is as it was when it was signed. */
    OK,
    /** An event says something else than when it was signed. */
    EVENT_CHANGED,
    /** An event that was signed is not there, or another stands in its place. */
    EVENT_MISPLACED,
    /** Events and their hashes were written anew together: what was signed was something else. */
    REWRITTEN,
    /** Events that were signed are missing at the end. */
    TAIL_MISSING,
    /** There are events that nobody signed. */
    UNSIGNED_EVENTS,
    /** The events are right; the hashes kept beside them are not. */
    HASHES_CHANGED,
    /** A head is not signed by the city's key. */
    HEAD_NOT_SIGNED,
    /** The trail ends before the head the city kept: it was set back. */
    ROLLED_BACK,
    /** The head the city kept is of another history. */
    FORKED,
    /** The head the city kept lies before the part that was handed out. */
    HEAD_BEFORE_PART,
    /** The file is no export, or is cut off. */
    UNREADABLE;

    /** Whether the trail is proven. */
    boolean good() {
        return this == OK;
    }
}
