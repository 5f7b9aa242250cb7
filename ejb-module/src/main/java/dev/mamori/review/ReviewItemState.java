package dev.mamori.review;

/** What was said of one role, and where it can go: once answered it stays answered. */
public enum ReviewItemState {
    /** Nobody has said anything yet. */
    OPEN,
    /** Still needed. */
    KEPT,
    /** Not needed any more: the role ended with the answer. */
    ENDED,
    /** Nobody spoke for it in time: the account was suspended. */
    LAPSED,
    /** The role ended in another way while it was asked about. */
    GONE;

    /** Whether an item in this state can go to the other. */
    public boolean leadsTo(ReviewItemState next) {
        return this == OPEN && next != OPEN;
    }
}
