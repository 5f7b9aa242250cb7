package dev.mamori.platform;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, from where and why, as established by the sign-in for this one request. Rights are read anew for each
 * request, never kept for a session (control 12).
 *
 * @param kind staff, API client, the system itself, or nobody yet
 * @param municipality the municipality's code; 0 is the service itself
 * @param accountId the account or API client, null for nobody
 * @param name the login id or client id, as the trail shows it
 * @param departments the departments whose cases the caller may see
 * @param everyDepartment whether the caller sees all departments of the municipality
 * @param permissions what the caller may do
 * @param seat the terminal and the session from which the caller acts
 * @param purpose why personal data is opened, null when not stated
 * @param requestId the request's id, the same in the answer, the log and the trail
 * @param sourceAddress the socket's address
 */
public record Caller(
        Kind kind,
        int municipality,
        UUID accountId,
        String name,
        Set<UUID> departments,
        boolean everyDepartment,
        Set<Permission> permissions,
        Seat seat,
        Purpose purpose,
        UUID requestId,
        String sourceAddress) {

    /** The municipality code that stands for the service itself. */
    public static final int SERVICE = 0;

    /** What kind of caller it is. */
    public enum Kind {
        NOBODY,
        STAFF,
        CLIENT,
        SYSTEM
    }

    /** Somebody who has not signed in: holds nothing. */
    public static Caller nobody(UUID requestId, String sourceAddress) {
        return new Caller(
                Kind.NOBODY, SERVICE, null, "-", Set.of(), false, Set.of(), Seat.NONE, null, requestId, sourceAddress);
    }

    /** The service acting for a municipality by itself, with the permissions its duty names and no others. */
    public static Caller system(int municipality, String duty, Set<Permission> permissions) {
        return new Caller(
                Kind.SYSTEM, municipality, null, duty, Set.of(), true, permissions, Seat.NONE, null, Ids.next(), "-");
    }

    /** The registered terminal, null where there is none. */
    public UUID terminalId() {
        return seat.terminalId();
    }

    /** The session, null where there is none. */
    public UUID sessionId() {
        return seat.sessionId();
    }

    /** Whether the caller may do what the permission names. */
    public boolean holds(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether nothing may be done but enrol a second factor: a privileged person who has none yet (control 13). */
    public boolean enrolmentDue() {
        return kind == Kind.STAFF && permissions.equals(Set.of(Permission.OWN_SESSION));
    }

    /** Whether the caller may see cases of the department. */
    public boolean sees(UUID department) {
        return everyDepartment || departments.contains(department);
    }

    /** The same caller with a stated purpose. */
    public Caller withPurpose(Purpose stated) {
        return new Caller(
                kind,
                municipality,
                accountId,
                name,
                departments,
                everyDepartment,
                permissions,
                seat,
                stated,
                requestId,
                sourceAddress);
    }
}
