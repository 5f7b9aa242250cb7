package dev.mamori.access;

import static dev.mamori.platform.Permission.*;

import dev.mamori.platform.Permission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an API client may be given (RFC 6749, clause 3.3): a word each, a set of permissions each. */
public enum Scope {
    RESIDENTS_READ("residents:read", RESIDENT_READ, RESIDENT_ACCESSES_READ),
    RESIDENTS_WRITE("residents:write", RESIDENT_REGISTER, RESIDENT_CORRECT),
    CASES_READ("cases:read", CASE_READ),
    CASES_WRITE("cases:write", CASE_OPEN, CASE_CHANGE, CASE_ASSIGN, CASE_CLOSE, CASE_TRANSFER),
    RECORDS_READ("records:read", RECORD_READ),
    RECORDS_WRITE("records:write", RECORD_WRITE),
    FORMS_READ("forms:read", FORM_READ),
    DEPARTMENTS_READ("departments:read", DEPARTMENT_READ),
    PROVISIONING("accounts:provision", ACCOUNT_PROVISION),
    AUDIT("audit:read", AUDIT_READ),
    CONTROLS("controls:read", CONTROL_READ);

    private final String word;
    private final Set<Permission> permissions;

    Scope(String word, Permission first, Permission... rest) {
        this.word = word;
        this.permissions = EnumSet.of(first, rest);
    }

    /** The word as clients write it. */
    public String word() {
        return word;
    }

    /** The scope of a word, if it is one. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** What a space-separated scope lets its holder do; unknown words give nothing. */
    public static Set<Permission> permissions(String scopes) {
        var granted = EnumSet.of(OWN_SESSION);
        for (var word : scopes.split(" ")) {
            of(word).ifPresent(scope -> granted.addAll(scope.permissions));
        }
        return granted;
    }
}
