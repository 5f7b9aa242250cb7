package dev.mamori.web.api;

import dev.mamori.identity.KeyRequest;
import dev.mamori.identity.ProveFactor;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecurityKeyService;
import dev.mamori.platform.NotFound;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Proving the second factor again, before what is dangerous. */
@Path("v1/session/step-up")
@Produces(MediaType.APPLICATION_JSON)
public class StepUpResource {

    @Inject
    SecondFactorService factors;

    @Inject
    SecurityKeyService keys;

    /** What to ask the caller's security keys; nothing to be found where there are none. */
    @POST
    @Path("options")
    public KeyRequest request() {
        return keys.request().orElseThrow(NotFound::new);
    }

    /** A code or a security key's signature; recovery codes are for the sign-in only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void prove(Body body) {
        factors.prove(body.as(ProveFactor.class));
    }
}
