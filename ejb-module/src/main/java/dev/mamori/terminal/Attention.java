package dev.mamori.terminal;

/** What about a terminal or card somebody should look into. */
public enum Attention {
    /** No certificate is accepted: nobody can work at the terminal. */
    NO_CERTIFICATE,
    /** The last certificate ends within thirty days. */
    CERTIFICATE_ENDS_SOON,
    /** A field terminal without an active SIM card cannot come in. */
    NO_ACTIVE_SIM,
    /** An active SIM card was not used for thirty days. */
    UNUSED
}
