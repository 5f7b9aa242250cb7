package dev.mamori.web.api;

import dev.mamori.identity.ChoosePassword;
import dev.mamori.web.frame.Body;
import dev.mamori.web.security.Origins;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a one-time secret is used up: whoever holds it chooses a password, at a terminal that passed stage one. */
@Path("v1/one-time-links")
@Produces(MediaType.APPLICATION_JSON)
public class OneTimeLinksResource {

    @Inject
    ChoosePassword links;

    @Inject
    HttpServletRequest request;

    /** Chooses the password. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void redeem(@HeaderParam("X-Terminal-Session") String terminalSession, Body body) {
        var asked = body.as(Asked.class);
        links.choose(terminalSession, given(asked.secret()), given(asked.newPassword()), Origins.of(request));
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }

    record Asked(String secret, String newPassword) {

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }
}
