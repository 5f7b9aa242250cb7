package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.watch.EndOvertime;
import dev.mamori.watch.GrantOvertime;
import dev.mamori.watch.OvertimePermitService;
import dev.mamori.watch.OvertimePermitView;
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

/** Leave to work outside the hours. */
@Path("v1/overtime-permits")
@Produces(MediaType.APPLICATION_JSON)
public class OvertimePermitsResource {

    @Inject
    OvertimePermitService permits;

    /** Permits of the people one leads. */
    @GET
    public Slice<OvertimePermitView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return permits.list(cursor, limit.value());
    }

    /** Gives somebody leave. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(Body body) {
        var view = permits.grant(body.as(GrantOvertime.class));
        return Answers.created("overtime-permits", view.id(), view.version(), view);
    }

    /** Ends it before its time. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = permits.end(body.changing(id.value(), ifMatch).as(EndOvertime.class));
        return Answers.versioned(view.version(), view);
    }
}
