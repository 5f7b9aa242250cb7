package dev.mamori.platform;

/** How much harm a mistaken operation does: decides what confirmation it needs (control 14). */
public enum Risk {
    /** Everyday reading and writing that leaves a revision. */
    ROUTINE,
    /** Changes what others see or may do. */
    IMPACTFUL,
    /** Cannot be taken back by the one who did it: shown in numbers first, and then done as it was shown. */
    IRREVERSIBLE,
    /** Cannot be taken back either, but waiting does more harm than a mistake: done at once, with the name typed. */
    EMERGENCY
}
