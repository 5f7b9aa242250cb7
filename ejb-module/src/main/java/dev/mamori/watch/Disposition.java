package dev.mamori.watch;

/** What somebody found out about an alert. */
public enum Disposition {
    /** It was misuse. */
    MISUSE,
    /** It was as it looks, and there was a good reason. */
    JUSTIFIED,
    /** It was not what it looked like. */
    FALSE_ALARM,
    /** Somebody tried whether misuse is noticed. */
    TEST
}
