package dev.mamori.web.api;

import dev.mamori.clock.ClockLook;
import dev.mamori.clock.ClockService;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the clocks stand. */
@Path("v1/clocks")
@Produces(MediaType.APPLICATION_JSON)
public class ClocksResource {

    @Inject
    ClockService clocks;

    /** The newest look of each machine. */
    @GET
    public Slice<ClockLook> list() {
        return clocks.list();
    }
}
