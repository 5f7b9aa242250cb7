package dev.mamori.tenancy;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.tenancy.store.DepartmentRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The departments of the caller's municipality. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DepartmentService {

    @Inject
    DepartmentRows departments;

    /** All departments; a municipality has tens, so there is no cursor. */
    @Operation(name = "DEPARTMENTS_LISTED", permission = Permission.DEPARTMENT_READ)
    public Slice<DepartmentView> list() {
        return new Slice<>(departments.all().stream().map(DepartmentView::of).toList(), null);
    }
}
