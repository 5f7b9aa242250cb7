package dev.mamori.web.api;

import dev.mamori.identity.AuthenticationFailed;
import dev.mamori.identity.FactorProof;
import dev.mamori.identity.KeyAssertion;
import dev.mamori.identity.OpenedSession;
import dev.mamori.identity.OwnSession;
import dev.mamori.identity.SessionService;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.StaffSignIn;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import dev.mamori.web.security.Origins;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Stage two and what follows: the person's session, and the caller's other ones. */
@Path("v1/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SignIn signIn;

    @Inject
    SessionService sessions;

    @Inject
    HttpServletRequest request;

    /** Opens the person's session on a terminal that passed stage one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@HeaderParam("X-Terminal-Session") String terminalSession, Body body) {
        var asked = body.as(Asked.class);
        var typed = new StaffSignIn(
                terminalSession, LoginText.of(asked.loginId()), given(asked.password()), asked.factor());
        return Response.status(Response.Status.CREATED)
                .entity(Opened.of(signIn.signIn(typed, Origins.of(request))))
                .build();
    }

    /** Ends the session at hand. */
    @DELETE
    public void close() {
        known();
        sessions.signOut();
    }

    /** The caller's live sessions. */
    @GET
    public Slice<OwnSession> list() {
        known();
        return sessions.list();
    }

    /** Ends all of the caller's sessions. */
    @DELETE
    @Path("all")
    public void closeAll() {
        known();
        sessions.signOutEverywhere();
    }

    /** Ends one of the caller's sessions. */
    @DELETE
    @Path("{id}")
    public void close(@PathParam("id") Id id) {
        known();
        sessions.end(id.value());
    }

    /** This path is open for stage two, so who asks for anything else is checked here. */
    private void known() {
        if (request.getUserPrincipal() == null) {
            throw new AuthenticationFailed();
        }
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }

    record Asked(String loginId, String password, String code, KeyAssertion assertion) {

        FactorProof factor() {
            return new FactorProof(code, assertion);
        }

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    record Opened(String token, Instant expiresAt, Account account) {
        static Opened of(OpenedSession opened) {
            return new Opened(
                    opened.token(),
                    opened.expiresAt(),
                    new Account(opened.accountId(), opened.name(), opened.displayName(), opened.roles()));
        }
    }

    record Account(UUID id, String loginId, String displayName, Set<String> roles) {}
}
