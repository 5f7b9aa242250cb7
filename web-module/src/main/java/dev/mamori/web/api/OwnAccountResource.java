package dev.mamori.web.api;

import dev.mamori.identity.ChangeOwnPassword;
import dev.mamori.identity.PasswordService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The caller's own account. */
@Path("v1/account")
@Produces(MediaType.APPLICATION_JSON)
public class OwnAccountResource {

    @Inject
    PasswordService passwords;

    /** Chooses a new password; the other sessions end. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(Body body) {
        passwords.change(body.as(ChangeOwnPassword.class));
    }
}
