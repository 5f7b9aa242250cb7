package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.terminal.ChangeSim;
import dev.mamori.terminal.MoveSim;
import dev.mamori.terminal.RegisterSim;
import dev.mamori.terminal.RetireSim;
import dev.mamori.terminal.SimSearch;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.SimState;
import dev.mamori.terminal.SimView;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;

/** The municipality's SIM cards. */
@Path("v1/sims")
@Produces(MediaType.APPLICATION_JSON)
public class SimsResource {

    @Inject
    SimService sims;

    /** A part of them, by ICCID. */
    @GET
    public Slice<SimView> list(
            @QueryParam("state") String state, @QueryParam("cursor") String cursor, @QueryParam("limit") Whole limit) {
        var wrong = new ArrayList<FieldError>();
        var chosen = Queries.read("state", state, SimState::valueOf, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return sims.list(new SimSearch(chosen, cursor, limit == null ? null : limit.value()));
    }

    /** Registers one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Body body) {
        var view = sims.register(body.as(RegisterSim.class));
        return Answers.created("sims", view.id(), view.version(), view);
    }

    /** One card. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(sims.find(id.value()));
    }

    /** Changes what is registered of it: what the body leaves out stays. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(sims.change(body.changing(id.value(), ifMatch).as(ChangeSim.class)));
    }

    /** Opens it, for the first time or again. */
    @POST
    @Path("{id}/activate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(sims.activate(body.changing(id.value(), ifMatch).as(MoveSim.class)));
    }

    /** Closes it for a while. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(sims.suspend(body.changing(id.value(), ifMatch).as(MoveSim.class)));
    }

    /** Reports it lost. */
    @POST
    @Path("{id}/report-lost")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reportLost(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(sims.reportLost(body.changing(id.value(), ifMatch).as(MoveSim.class)));
    }

    /** Takes it out of use for ever. */
    @POST
    @Path("{id}/retire")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retire(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(sims.retire(body.changing(id.value(), ifMatch).as(RetireSim.class)));
    }

    private static Response versioned(SimView view) {
        return Answers.versioned(view.version(), view);
    }
}
