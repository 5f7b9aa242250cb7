package dev.mamori.incident;

/** By what an incident's reach is asked: one thing that acted, or that was acted upon (control 8-1). */
public enum Suspect {
    /** Somebody's account, or an API client. */
    ACCOUNT,
    /** A registered terminal. */
    TERMINAL,
    /** A SIM card: its fixed addresses. */
    SIM,
    /** A network address. */
    ADDRESS,
    /** One sign-in. */
    SESSION,
    /** A resident: who touched that person's data. */
    RESIDENT
}
