package dev.mamori.web.api;

import dev.mamori.identity.ChangePolicy;
import dev.mamori.identity.PolicyService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The municipality's security policy. */
@Path("v1/policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    @Inject
    PolicyService policies;

    /** The policy in force, with the bounds of each value. */
    @GET
    public Response view() {
        var view = policies.view();
        return Answers.versioned(view.version(), view);
    }

    /** Asks for other values: 202 with the request that a second person decides. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response ask(@HeaderParam("If-Match") String ifMatch, Body body) {
        var version = Body.version(ifMatch);
        var asked = body.with("expectedVersion", version).as(ChangePolicy.class);
        return Response.accepted(policies.ask(asked)).build();
    }
}
