package dev.mamori.casework.store;

import dev.mamori.platform.Caller;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.UUID;

/**
 * The departments whose cases a caller sees, as a part of a statement (control 12).
 *
 * @param every whether it is all of them
 */
record SeenDepartments(boolean every, Set<UUID> ids) {

    /** What the caller sees. */
    static SeenDepartments of(Caller caller) {
        return new SeenDepartments(caller.everyDepartment(), caller.departments());
    }

    /** Whether the caller sees no case at all. */
    boolean none() {
        return !every && ids.isEmpty();
    }

    /** What a statement demands of the case it names so. */
    String condition(String name) {
        return every ? "" : " and " + name + ".departmentId in :seen";
    }

    /** Gives a statement with that condition its departments. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return every ? query : query.setParameter("seen", ids);
    }
}
