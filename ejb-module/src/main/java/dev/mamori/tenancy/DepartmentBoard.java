package dev.mamori.tenancy;

import dev.mamori.platform.Walled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The names of the departments, for the frame of every page. A sign on the door, not a use case: it leaves no row in the
 * trail.
 */
@Stateless
@Walled
@RolesAllowed("CALLER")
public class DepartmentBoard {

    @Inject
    Departments departments;

    /** All departments of the caller's municipality, by code. */
    public List<DepartmentView> all() {
        return departments.all();
    }
}
