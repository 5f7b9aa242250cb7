package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.watch.EndProtection;
import dev.mamori.watch.ProtectResident;
import dev.mamori.watch.ProtectedResidentView;
import dev.mamori.watch.ProtectionService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Residents in need of protection. */
@Path("v1/protected-residents")
@Produces(MediaType.APPLICATION_JSON)
public class ProtectedResidentsResource {

    @Inject
    ProtectionService marks;

    /** The marks there are. */
    @GET
    public Slice<ProtectedResidentView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return marks.list(cursor, limit.value());
    }

    /** Marks a resident. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response protect(Body body) {
        var view = marks.protect(body.as(ProtectResident.class));
        return Answers.created("protected-residents", view.id(), view.version(), view);
    }

    /** Takes a mark away. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = marks.end(body.changing(id.value(), ifMatch).as(EndProtection.class));
        return Answers.versioned(view.version(), view);
    }
}
