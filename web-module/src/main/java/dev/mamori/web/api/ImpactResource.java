package dev.mamori.web.api;

import dev.mamori.incident.ImpactService;
import dev.mamori.incident.ImpactView;
import dev.mamori.incident.TouchedPerson;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** How far something reached, when something may have happened. */
@Path("v1/audit/impact")
@Produces(MediaType.APPLICATION_JSON)
public class ImpactResource {

    @Inject
    ImpactService impact;

    /** The numbers. */
    @GET
    public ImpactView measure(@BeanParam ImpactQuery query) {
        return impact.measure(query.question(null, null));
    }

    /** The persons. */
    @GET
    @Path("persons")
    public Slice<TouchedPerson> persons(
            @BeanParam ImpactQuery query, @QueryParam("cursor") String cursor, @QueryParam("limit") Whole limit) {
        return impact.persons(query.question(cursor, limit == null ? null : limit.value()));
    }
}
