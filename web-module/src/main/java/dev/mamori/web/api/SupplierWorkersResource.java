package dev.mamori.web.api;

import dev.mamori.supplier.AddWorker;
import dev.mamori.supplier.ChangeWorker;
import dev.mamori.supplier.DismissWorker;
import dev.mamori.supplier.SupplierWorkerService;
import dev.mamori.supplier.TieWorker;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A supplier's people; every change is one of the supplier's entry, and is based on its version. */
@Path("v1/suppliers/{id}/workers")
@Produces(MediaType.APPLICATION_JSON)
public class SupplierWorkersResource {

    @Inject
    SupplierWorkerService workers;

    /** Names one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return SuppliersResource.versioned(
                workers.add(body.changing(id.value(), ifMatch).as(AddWorker.class)));
    }

    /** Changes what is registered of one: what the body leaves out stays. */
    @PATCH
    @Path("{workerId}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(
            @PathParam("id") Id id,
            @PathParam("workerId") Id worker,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        return SuppliersResource.versioned(
                workers.change(of(worker, body).changing(id.value(), ifMatch).as(ChangeWorker.class)));
    }

    /** Ties one to an account. */
    @POST
    @Path("{workerId}/account")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tie(
            @PathParam("id") Id id,
            @PathParam("workerId") Id worker,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        return SuppliersResource.versioned(
                workers.tie(of(worker, body).changing(id.value(), ifMatch).as(TieWorker.class)));
    }

    /** One of them works there no more. */
    @POST
    @Path("{workerId}/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dismiss(
            @PathParam("id") Id id,
            @PathParam("workerId") Id worker,
            @HeaderParam("If-Match") String ifMatch,
            Body body) {
        return SuppliersResource.versioned(
                workers.dismiss(of(worker, body).changing(id.value(), ifMatch).as(DismissWorker.class)));
    }

    private static Body of(Id worker, Body body) {
        return body.with("workerId", worker.value());
    }
}
