package dev.mamori.supplier;

/** What of an entry somebody should look after. */
public enum SupplierAttention {
    /** Works, and was not reviewed in the last 90 days. */
    REVIEW_DUE,
    /** Works, and its term ends within 30 days. */
    TERM_ENDS_SOON,
    /** Works, and nobody of it is named. */
    NO_WORKERS,
    /** A worker with an account was last trained more than a year ago. */
    TRAINING_DUE
}
