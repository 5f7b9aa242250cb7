package dev.mamori.incident;

/** What happened to somebody's data, the graver the later. */
public enum Touch {
    /** Somebody saw it, alone or in a list. */
    SEEN,
    /** Somebody wrote it. */
    CHANGED,
    /** It left the service in a file. */
    TAKEN_OUT
}
