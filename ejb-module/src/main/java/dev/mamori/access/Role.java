package dev.mamori.access;

import static dev.mamori.platform.Permission.*;
import static dev.mamori.platform.Permission.ALERT_CLOSE;
import static dev.mamori.platform.Permission.ALERT_READ;
import static dev.mamori.platform.Permission.OVERTIME_GRANT;
import static dev.mamori.platform.Permission.OVERTIME_READ;
import static dev.mamori.platform.Permission.RESIDENT_PROTECT;

import dev.mamori.platform.Permission;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a member of staff is to the service. Content of cases is open to caseworkers and supervisors only; those who run
 * or watch the service see no case (controls 5, 12).
 */
public enum Role {
    /** Visits people and works the cases of the own departments. */
    CASEWORKER(
            false,
            false,
            RESIDENT_READ,
            RESIDENT_REGISTER,
            RESIDENT_CORRECT,
            CASE_READ,
            CASE_OPEN,
            CASE_CHANGE,
            CASE_ASSIGN,
            CASE_CLOSE,
            RECORD_READ,
            RECORD_WRITE,
            FORM_READ,
            DEPARTMENT_READ),
    /** Leads the caseworkers of the own departments: also moves cases to others and sees who looked at whom. */
    SUPERVISOR(
            false,
            false,
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
            DEPARTMENT_READ,
            ACCOUNT_READ,
            TERMINAL_READ,
            OVERTIME_READ,
            OVERTIME_GRANT,
            RESIDENT_PROTECT,
            TERMINAL_REPORT_LOST),
    /** Administers the municipality's accounts, terminals, policies, departments and forms. */
    CITY_ADMIN(
            true,
            true,
            DEPARTMENT_READ,
            ACCOUNT_READ,
            ACCOUNT_MANAGE,
            TERMINAL_READ,
            TERMINAL_MANAGE,
            TERMINAL_REPORT_LOST,
            SUPPLIER_READ,
            SUPPLIER_MANAGE,
            POLICY_READ,
            POLICY_CHANGE,
            ALERT_READ,
            ALERT_CLOSE,
            OVERTIME_READ,
            OVERTIME_GRANT,
            APPROVAL_READ,
            APPROVAL_DECIDE,
            BREAK_GLASS_READ,
            FORM_READ,
            FORM_PUBLISH,
            CONTROL_READ),
    /** Watches over security: the trail, locks and sessions, approvals, the controls. */
    SECURITY_OFFICER(
            true,
            true,
            DEPARTMENT_READ,
            ACCOUNT_READ,
            ACCOUNT_GUARD,
            TERMINAL_READ,
            TERMINAL_REPORT_LOST,
            SUPPLIER_READ,
            SUPPLIER_MANAGE,
            POLICY_READ,
            POLICY_CHANGE,
            ALERT_READ,
            ALERT_CLOSE,
            OVERTIME_READ,
            APPROVAL_READ,
            APPROVAL_DECIDE,
            BREAK_GLASS_READ,
            AUDIT_READ,
            RESIDENT_ACCESSES_READ,
            CONTROL_READ,
            CONTROL_PROBE),
    /** Checks for the city, and changes nothing. */
    AUDITOR(
            true,
            true,
            DEPARTMENT_READ,
            ACCOUNT_READ,
            TERMINAL_READ,
            SUPPLIER_READ,
            POLICY_READ,
            ALERT_READ,
            OVERTIME_READ,
            APPROVAL_READ,
            BREAK_GLASS_READ,
            AUDIT_READ,
            RESIDENT_ACCESSES_READ,
            CONTROL_READ),
    /** Runs the service for the provider: sees no content at all. */
    OPERATOR(true, true, BREAK_GLASS_REQUEST, CONTROL_READ, CONTROL_PROBE);

    private final boolean privileged;
    private final boolean everyDepartment;
    private final Set<Permission> permissions;

    Role(boolean privileged, boolean everyDepartment, Permission... permissions) {
        this.privileged = privileged;
        this.everyDepartment = everyDepartment;
        this.permissions = EnumSet.of(OWN_SESSION, permissions);
    }

    /** Whether the role asks for a second factor (control 13). */
    public boolean privileged() {
        return privileged;
    }

    /** Whether the role's duties reach over all departments. */
    public boolean everyDepartment() {
        return everyDepartment;
    }

    /**
     * Whether the two must not be in the same hands: the provider's role beside any of the city's, the auditor's beside
     * any that administers, and asking for roles beside approving them (separation of duties, control 12).
     */
    public boolean conflictsWith(Role other) {
        return this != other && (apart(this, other) || apart(other, this));
    }

    private static boolean apart(Role one, Role other) {
        return one == OPERATOR || one == AUDITOR && other.privileged || one == CITY_ADMIN && other == SECURITY_OFFICER;
    }

    /** What the role may do. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
