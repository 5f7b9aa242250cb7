package dev.mamori.web.api;

import dev.mamori.identity.SignIn;
import dev.mamori.web.frame.Body;
import dev.mamori.web.security.Origins;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Stage one: the terminal proves itself by certificate and login id (control 6-3). */
@Path("v1/terminal-session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerminalSessionResource {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    /** Opens the terminal's session. */
    @POST
    public Response open(Body body) {
        var asked = body.as(Asked.class);
        var opened = signIn.enterTerminal(LoginText.of(asked.terminalLoginId()), Origins.of(request));
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(opened.token(), opened.expiresAt()))
                .build();
    }

    record Asked(String terminalLoginId) {}

    record Opened(String terminalSession, Instant expiresAt) {}
}
