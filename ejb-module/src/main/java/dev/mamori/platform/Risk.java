package dev.mamori.platform;

/** How much harm a mistaken operation does: decides what confirmation it needs (control 14). */
public enum Risk {
    /** Everyday reading and writing that leaves a revision. */
    ROUTINE,
    /** Changes what others see or may do. */
    IMPACTFUL,
    /** Cannot be taken back by the one who did it. */
    IRREVERSIBLE
}
