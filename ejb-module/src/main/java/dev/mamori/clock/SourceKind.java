package dev.mamori.clock;

/** What this machine's clock is compared with. */
public enum SourceKind {
    /** A time server of the register, asked by SNTP. */
    NTP,
    /** The machine's own chrony, which keeps its clock in step. */
    CHRONY,
    /** The database's clock. */
    DATABASE
}
