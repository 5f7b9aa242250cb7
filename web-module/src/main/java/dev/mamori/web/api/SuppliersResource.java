package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.AskSupplierApproval;
import dev.mamori.supplier.ChangeSupplier;
import dev.mamori.supplier.MoveSupplier;
import dev.mamori.supplier.RegisterSupplier;
import dev.mamori.supplier.SupplierLine;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierView;
import dev.mamori.web.SupplierTable;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The register of suppliers. */
@Path("v1/suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SuppliersResource {

    private static final String CSV = "text/csv";

    @Inject
    SupplierService suppliers;

    /** A part of it, each entry followed by those that work for it. */
    @GET
    public Slice<SupplierLine> list(@BeanParam SupplierQuery query) {
        return suppliers.list(query.search());
    }

    /** Registers a supplier. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Body body) {
        var view = suppliers.register(body.as(RegisterSupplier.class));
        return Answers.created("suppliers", view.id(), view.version(), view);
    }

    /** The whole register as it stood at the end of a day, as JSON or, where that is wanted, as CSV. */
    @GET
    @Path("export")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response export(@QueryParam("asOf") String asOf, @Context HttpHeaders headers) {
        var register = suppliers.export(SupplierQuery.day(asOf));
        return headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(register, MediaType.APPLICATION_JSON_TYPE).build()
                : Response.ok(SupplierTable.csv(register).getBytes(StandardCharsets.UTF_8), CSV + ";charset=UTF-8")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"suppliers-%s.csv\"".formatted(register.asOf()))
                        .build();
    }

    /** One supplier. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(suppliers.find(id.value()));
    }

    /** Changes what is registered of it: what the body leaves out stays. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(suppliers.change(body.changing(id.value(), ifMatch).as(ChangeSupplier.class)));
    }

    /** Asks the city to approve it; 202 with the request that waits. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response askApproval(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var asked = suppliers.askApproval(body.changing(id.value(), ifMatch).as(AskSupplierApproval.class));
        return Response.accepted(asked).build();
    }

    /** Lets its people begin to work. */
    @POST
    @Path("{id}/activate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(suppliers.activate(body.changing(id.value(), ifMatch).as(ActivateSupplier.class)));
    }

    /** Ends it, and all that work for it. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(suppliers.end(body.changing(id.value(), ifMatch).as(MoveSupplier.class)));
    }

    /** Proposes an ended one anew. */
    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(suppliers.reopen(body.changing(id.value(), ifMatch).as(MoveSupplier.class)));
    }

    static Response versioned(SupplierView view) {
        return Answers.versioned(view.version(), view);
    }
}
