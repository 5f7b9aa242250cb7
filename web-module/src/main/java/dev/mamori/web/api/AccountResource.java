package dev.mamori.web.api;

import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.AccountView;
import dev.mamori.identity.AskGrant;
import dev.mamori.identity.ChangeAccount;
import dev.mamori.identity.EndGrant;
import dev.mamori.identity.ResumeAccount;
import dev.mamori.identity.RetireAccount;
import dev.mamori.identity.SuspendAccount;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One account's life, and the roles it holds. */
@Path("v1/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    AccountRegisterService register;

    /** The account. */
    @GET
    public Response find(@PathParam("id") Id id) {
        return versioned(register.find(id.value()));
    }

    /** Says anew who the person is; what the body leaves out stays. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(register.change(body.changing(id.value(), ifMatch).as(ChangeAccount.class)));
    }

    /** Gives an invited person a new secret. */
    @POST
    @Path("invitation")
    public Response inviteAgain(@PathParam("id") Id id) {
        return Response.status(Response.Status.CREATED)
                .entity(register.inviteAgain(id.value()))
                .build();
    }

    /** Keeps the person from signing in. */
    @POST
    @Path("suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response suspend(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(register.suspend(body.changing(id.value(), ifMatch).as(SuspendAccount.class)));
    }

    /** Lets the person sign in again. */
    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(register.resume(body.changing(id.value(), ifMatch).as(ResumeAccount.class)));
    }

    /** Ends the account for good. */
    @POST
    @Path("retire")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retire(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(register.retire(body.changing(id.value(), ifMatch).as(RetireAccount.class)));
    }

    /** Asks that the person be given a role; 202 with the request that waits. */
    @POST
    @Path("grants")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response askGrant(@PathParam("id") Id id, Body body) {
        var asked = register.askGrant(body.with("id", id.value()).as(AskGrant.class));
        return Response.accepted(asked).build();
    }

    /** Takes a role from the person at once. */
    @POST
    @Path("grants/{grantId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response endGrant(@PathParam("id") Id id, @PathParam("grantId") Id grant, Body body) {
        return versioned(register.endGrant(
                body.with("id", id.value()).with("grantId", grant.value()).as(EndGrant.class)));
    }

    private static Response versioned(AccountView view) {
        return Answers.versioned(view.version(), view);
    }
}
