package dev.mamori.terminal.model;

/** Where a terminal stands in its life. Only an active one passes stage one of the sign-in. */
public enum TerminalState {
    ACTIVE,
    SUSPENDED,
    LOST,
    RETIRED
}
