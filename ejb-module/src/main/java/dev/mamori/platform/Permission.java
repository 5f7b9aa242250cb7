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
    AUDIT_READ,
    CONTROL_READ,
    CONTROL_PROBE,
    /** Held by everybody who has signed in: the caller's own session and profile. */
    OWN_SESSION
}
