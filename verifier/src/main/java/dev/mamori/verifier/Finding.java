package dev.mamori.verifier;

/** What a check found; the exit code says whether the trail is true (0), is not what was signed (1) or was not checked (2). */
enum Finding {
    /** Everything is as it was when it was signed. */
    OK(0),
    /** The event is in the trail that was signed. */
    INCLUDED(0),
    /** The newer head goes on where the older ended. */
    CONTINUED(0),
    /** An event says something else than when it was signed. */
    EVENT_CHANGED(1),
    /** A line that is no event. */
    EVENT_MALFORMED(1),
    /** An event that was signed is not there, or another stands in its place. */
    EVENT_MISPLACED(1),
    /** Events and their hashes were written anew together: what was signed was something else. */
    REWRITTEN(1),
    /** Events that were signed are missing at the end. */
    TAIL_MISSING(1),
    /** There are events that nobody signed. */
    UNSIGNED_EVENTS(1),
    /** No head at all: nobody signed anything. */
    NO_HEAD(1),
    /** The events are right; a hash kept beside them is not. */
    HASHES_CHANGED(1),
    /** There are hashes of events that are not there. */
    HASHES_SURPLUS(1),
    /** The manifest says another size than the events have. */
    SIZE_DIFFERS(1),
    /** A head is not signed by the city's key. */
    HEAD_NOT_SIGNED(1),
    /** A head is signed, by another key than the city's. */
    OTHER_KEY(1),
    /** A head is of another trail. */
    OTHER_ORIGIN(1),
    /** The heads do not stand in their order. */
    HEADS_DISORDERED(1),
    /** The trail ends before the head the city kept: it was set back. */
    ROLLED_BACK(1),
    /** Two histories were signed. */
    FORKED(1),
    /** The event is not in the trail that was signed. */
    NOT_INCLUDED(1),
    /** The newer head does not go on where the older ended. */
    NOT_CONTINUED(1),
    /** The head the city kept lies before the part that was handed out. */
    HEAD_BEFORE_PART(2),
    /** The head the city kept is of another size than the proof's. */
    HEAD_OF_OTHER_SIZE(2),
    /** The head the city kept is no head. */
    HEAD_UNREADABLE(2),
    /** The key is no public key of the right kind. */
    KEY_UNREADABLE(2),
    /** The proof is none, or is cut off. */
    PROOF_UNREADABLE(2),
    /** Two entries have one name, or a name leads elsewhere: what one program reads is not what another shows. */
    ENTRY_AMBIGUOUS(2),
    /** An entry is not there. */
    ENTRY_MISSING(2),
    /** A line or an entry is longer than any that the service writes. */
    TOO_LONG(2),
    /** A form this program does not know. */
    FORMAT_UNKNOWN(2),
    /** The file is no export, or is cut off. */
    UNREADABLE(2);

    private final int code;

    Finding(int code) {
        this.code = code;
    }

    /** What the program ends with. */
    int code() {
        return code;
    }
}
