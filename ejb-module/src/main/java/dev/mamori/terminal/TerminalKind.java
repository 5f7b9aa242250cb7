package dev.mamori.terminal;

/** How a terminal is connected: by its own SIM card on the closed mobile network, or by wire on the office's networks. */
public enum TerminalKind {
    FIELD,
    OFFICE
}
