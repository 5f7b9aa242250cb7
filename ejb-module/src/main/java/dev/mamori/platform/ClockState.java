package dev.mamori.platform;

/** What the last look at the clocks found (control 19). */
public enum ClockState {
    /** In step with its sources. */
    SYNCHRONISED,
    /** Further off than it should be, or not compared for some time. */
    DOUBTFUL,
    /** Further off than may be, set back, or long without a source. */
    UNTRUSTED,
    /** Nobody has looked yet, or there is no source to look at. */
    UNKNOWN
}
