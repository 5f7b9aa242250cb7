package dev.mamori.terminal;

/** Why a certificate is worth nothing any more; the number is that of RFC 5280, clause 5.3.1. */
public enum RevocationReason {
    UNSPECIFIED(0),
    KEY_COMPROMISE(1),
    SUPERSEDED(4),
    CESSATION(5),
    LOST(1);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** The number in the revocation list. */
    public int code() {
        return code;
    }
}
