package dev.mamori.watch;

/** How much an alert weighs, so that the gravest is looked at first. */
public enum AlertSeverity {
    HIGH,
    MEDIUM,
    LOW
}
