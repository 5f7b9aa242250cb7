package dev.mamori.web.api;

import dev.mamori.seal.InclusionView;
import dev.mamori.seal.SealService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** That an event is under a signed head. */
@Path("v1/audit/proofs/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
public class AuditProofsResource {

    @Inject
    SealService seals;

    /** The proof. */
    @GET
    public InclusionView read(@PathParam("eventId") Id event) {
        return seals.inclusion(event.value());
    }
}
