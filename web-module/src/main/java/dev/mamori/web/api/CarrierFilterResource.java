package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.terminal.CarrierFilterService;
import dev.mamori.terminal.FilterComparison;
import dev.mamori.terminal.FilterPolicy;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** What the carrier's filter should be, and what it is. */
@Path("v1/sims")
public class CarrierFilterResource {

    private static final String CSV = "text/csv";

    @Inject
    CarrierFilterService filter;

    /** The policy, as JSON or as the CSV that the carrier loads. */
    @GET
    @Path("filter-policy")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response policy(@Context HttpHeaders headers) {
        var policy = filter.policy();
        return headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(policy, MediaType.APPLICATION_JSON_TYPE).build()
                : csv(policy);
    }

    /** Compares a carrier's export. */
    @POST
    @Path("filter-comparisons")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    public Response compare(byte[] export) {
        return Response.status(Response.Status.CREATED)
                .entity(filter.compare(new String(export, StandardCharsets.UTF_8)))
                .build();
    }

    /** The newest comparisons. */
    @GET
    @Path("filter-comparisons")
    @Produces(MediaType.APPLICATION_JSON)
    public Slice<FilterComparison> comparisons() {
        return filter.comparisons();
    }

    private static Response csv(FilterPolicy policy) {
        return Response.ok(policy.csv().getBytes(StandardCharsets.UTF_8), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"filter-policy.csv\"")
                .build();
    }
}
