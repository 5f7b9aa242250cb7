package dev.mamori.web.api;

import dev.mamori.identity.BeginTotp;
import dev.mamori.identity.ConfirmTotp;
import dev.mamori.identity.EnrolKey;
import dev.mamori.identity.KeyCreation;
import dev.mamori.identity.NewRecoveryCodes;
import dev.mamori.identity.SecondFactorService;
import dev.mamori.identity.SecondFactorsView;
import dev.mamori.identity.SecurityKeyService;
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

/** The caller's own second factors. */
@Path("v1/account/second-factors")
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorsResource {

    @Inject
    SecondFactorService factors;

    @Inject
    SecurityKeyService keys;

    /** What is enrolled. */
    @GET
    public SecondFactorsView list() {
        return factors.list();
    }

    /** A new secret for codes of six digits, said once. */
    @POST
    @Path("totp")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(Body body) {
        return Response.status(Response.Status.CREATED)
                .entity(factors.begin(body.as(BeginTotp.class)))
                .build();
    }

    /** The code that proves the secret has arrived. */
    @POST
    @Path("totp/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public NewRecoveryCodes confirm(Body body) {
        return factors.confirm(body.as(ConfirmTotp.class));
    }

    /** Takes the codes away. */
    @DELETE
    @Path("totp")
    public void remove() {
        factors.remove();
    }

    /** New recovery codes, said once. */
    @POST
    @Path("recovery-codes")
    public NewRecoveryCodes renew() {
        return factors.renewRecoveryCodes();
    }

    /** What a browser needs to make a new security key. */
    @POST
    @Path("keys/options")
    public KeyCreation beginKey() {
        return keys.begin();
    }

    /** Enrols the key. */
    @POST
    @Path("keys")
    @Consumes(MediaType.APPLICATION_JSON)
    public NewRecoveryCodes enrolKey(Body body) {
        return keys.enrol(body.as(EnrolKey.class));
    }

    /** Takes a key away. */
    @DELETE
    @Path("keys/{id}")
    public void removeKey(@PathParam("id") Id id) {
        keys.remove(id.value());
    }
}
