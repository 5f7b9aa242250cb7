package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.terminal.ChangeTerminal;
import dev.mamori.terminal.MoveTerminal;
import dev.mamori.terminal.RegisterTerminal;
import dev.mamori.terminal.ReportTerminalLost;
import dev.mamori.terminal.RetireTerminal;
import dev.mamori.terminal.TerminalLine;
import dev.mamori.terminal.TerminalService;
import dev.mamori.terminal.TerminalView;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The municipality's terminals. */
@Path("v1/terminals")
@Produces(MediaType.APPLICATION_JSON)
public class TerminalsResource {

    @Inject
    TerminalService terminals;

    /** A part of them, by label. */
    @GET
    public Slice<TerminalLine> list(@BeanParam TerminalQuery query) {
        return terminals.list(query.search());
    }

    /** Registers one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(Body body) {
        var view = terminals.register(body.as(RegisterTerminal.class));
        return Answers.created("terminals", view.id(), view.version(), view);
    }

    /** One terminal. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(terminals.find(id.value()));
    }

    /** Changes what is registered of it: what the body leaves out stays. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(terminals.change(body.changing(id.value(), ifMatch).as(ChangeTerminal.class)));
    }

    /** Suspends it. */
    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(terminals.suspend(body.changing(id.value(), ifMatch).as(MoveTerminal.class)));
    }

    /** Lets it work again. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(terminals.resume(body.changing(id.value(), ifMatch).as(MoveTerminal.class)));
    }

    /** Takes it out of use for ever. */
    @POST
    @Path("{id}/retire")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retire(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(terminals.retire(body.changing(id.value(), ifMatch).as(RetireTerminal.class)));
    }

    /** Reports it lost. */
    @POST
    @Path("{id}/report-lost")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reportLost(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(terminals.reportLost(body.changing(id.value(), ifMatch).as(ReportTerminalLost.class)));
    }

    private static Response versioned(TerminalView view) {
        return Answers.versioned(view.version(), view);
    }
}
