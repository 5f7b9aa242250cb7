package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.tenancy.DepartmentService;
import dev.mamori.tenancy.DepartmentView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The municipality's departments. */
@Path("v1/departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

    @Inject
    DepartmentService departments;

    /** All of them. */
    @GET
    public Slice<DepartmentView> list() {
        return departments.list();
    }
}
