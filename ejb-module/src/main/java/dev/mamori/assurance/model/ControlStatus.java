package dev.mamori.assurance.model;

/** How a control stands, computed from its evidence. */
public enum ControlStatus {
    /** Every probe passed, and lately. */
    CONFORMING,
    /** It holds, and the proof is getting old. */
    ATTENTION,
    /** The newest look found it broken. */
    FAILING,
    /** There is no fresh proof, or nothing that could be looked at. */
    UNPROVEN
}
