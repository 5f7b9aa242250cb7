package dev.mamori.web.api;

import dev.mamori.identity.AccountGuardService;
import dev.mamori.identity.OwnSession;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.ResetPassword;
import dev.mamori.identity.UnlockAccount;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is done with somebody else's account to keep it safe: reset, unlock, sessions. */
@Path("v1/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class AccountGuardResource {

    @Inject
    AccountGuardService guard;

    @Inject
    PasswordService passwords;

    /** Makes the password worth nothing, and gives the secret by which a new one is chosen. */
    @POST
    @Path("password-reset")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reset(@PathParam("id") Id id, Body body) {
        var secret = passwords.reset(body.with("id", id.value()).as(ResetPassword.class));
        return Response.status(Response.Status.CREATED).entity(secret).build();
    }

    /** Lifts the lock; 202 with the request where a second person decides. */
    @POST
    @Path("unlock")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response unlock(@PathParam("id") Id id, Body body) {
        return guard.unlock(body.with("id", id.value()).as(UnlockAccount.class))
                .map(asked -> Response.accepted(asked).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** Somebody's live sessions. */
    @GET
    @Path("sessions")
    public Slice<OwnSession> sessions(@PathParam("id") Id id) {
        return guard.sessions(id.value());
    }

    /** Ends one of them. */
    @DELETE
    @Path("sessions/{sessionId}")
    public void end(@PathParam("id") Id id, @PathParam("sessionId") Id session) {
        guard.end(id.value(), session.value());
    }
}
