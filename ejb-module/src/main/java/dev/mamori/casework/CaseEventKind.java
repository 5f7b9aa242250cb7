package dev.mamori.casework;

/** What can happen to a case. */
public enum CaseEventKind {
    OPENED,
    CHANGED,
    ASSIGNED,
    UNASSIGNED,
    BEGUN,
    TRANSFERRED,
    CLOSED,
    REOPENED,
    RECORD_WRITTEN,
    RECORD_COMPLETED,
    RECORD_AMENDED
}
