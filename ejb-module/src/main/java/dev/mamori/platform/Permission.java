package dev.mamori.platform;

/** What a caller may be allowed to do. Roles and API scopes are sets of these; operations name one each (control 12). */
public enum Permission {
    RESIDENT_READ,
    RESIDENT_REGISTER,
    RESIDENT_CORRECT,
    RESIDENT_ACCESSES_READ,
    CASE_READ,
    CASE_OPEN,
    CASE_CHANGE,
    CASE_ASSIGN,
    CASE_CLOSE,
    CASE_TRANSFER,
    RECORD_READ,
    RECORD_WRITE,
    FORM_READ,
    FORM_PUBLISH,
    DEPARTMENT_READ,
    ACCOUNT_READ,
    /** Invites, changes, suspends and retires accounts, and gives them roles. */
    ACCOUNT_MANAGE,
    /** Unlocks accounts and ends other people's sessions. */
    ACCOUNT_GUARD,
    /** The municipality's directory keeps its people and groups in step (SCIM). */
    ACCOUNT_PROVISION,
    TERMINAL_READ,
    /** Registers terminals and SIMs and leads them through their lives. */
    TERMINAL_MANAGE,
    /** Reports a terminal lost: it, its SIM and its sessions are worth nothing at once. */
    TERMINAL_REPORT_LOST,
    /** Sees who works for the provider, on what, and since whose approval. */
    SUPPLIER_READ,
    /** Keeps the register of suppliers and their workers. */
    SUPPLIER_MANAGE,
    POLICY_READ,
    POLICY_CHANGE,
    APPROVAL_READ,
    /** Decides what somebody else has asked for. */
    APPROVAL_DECIDE,
    /** Asks the city to let the provider see named content for a short time. */
    BREAK_GLASS_REQUEST,
    /** Sees which content the provider was let see, and what it opened. */
    BREAK_GLASS_READ,
    AUDIT_READ,
    /** Sees what looks like misuse. */
    ALERT_READ,
    /** Says what an alert was, never one about oneself. */
    ALERT_CLOSE,
    /** Sees who may work outside the hours. */
    OVERTIME_READ,
    /** Gives people of the own departments leave to work outside the hours. */
    OVERTIME_GRANT,
    /** Marks residents as in need of protection. */
    RESIDENT_PROTECT,
    CONTROL_READ,
    CONTROL_PROBE,
    /** Held by everybody who has signed in: the caller's own session and profile. */
    OWN_SESSION
}
