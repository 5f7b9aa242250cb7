package dev.mamori.web.api;

import dev.mamori.disclosure.AskDisclosure;
import dev.mamori.disclosure.DisclosedContent;
import dev.mamori.disclosure.DisclosureLine;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.disclosure.EndDisclosure;
import dev.mamori.platform.Slice;
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

/** What the provider's people were let see, and saw (control 5). */
@Path("v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
public class DisclosuresResource {

    @Inject
    DisclosureService disclosures;

    /** All of the municipality's. */
    @GET
    public Slice<DisclosureLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return disclosures.list(cursor, limit.value());
    }

    /** The caller's own. */
    @GET
    @Path("own")
    public Slice<DisclosureLine> own(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return disclosures.own(cursor, limit.value());
    }

    /** Asks the city: the answer is the request that waits for its approval. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(Body body) {
        var view = disclosures.ask(body.as(AskDisclosure.class));
        return Answers.created("approvals", view.id(), view.version(), view);
    }

    /** One, with each time that something was opened. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        var view = disclosures.find(id.value());
        return Answers.versioned(view.version(), view);
    }

    /** Opens what was approved. */
    @POST
    @Path("{id}/open")
    public DisclosedContent open(@PathParam("id") Id id) {
        return disclosures.open(id.value());
    }

    /** Ends it before its time. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = disclosures.end(body.changing(id.value(), ifMatch).as(EndDisclosure.class));
        return Answers.versioned(view.version(), view);
    }
}
