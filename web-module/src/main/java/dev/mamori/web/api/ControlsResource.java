package dev.mamori.web.api;

import dev.mamori.assurance.ControlLine;
import dev.mamori.assurance.ControlService;
import dev.mamori.assurance.ControlView;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The control matrix. It can be read, and nothing else. */
@Path("v1/controls")
@Produces(MediaType.APPLICATION_JSON)
public class ControlsResource {

    @Inject
    ControlService controls;

    /** All 44 lines. */
    @GET
    public Slice<ControlLine> list() {
        return controls.list();
    }

    /** One line with its last proofs. */
    @GET
    @Path("{id}")
    public ControlView find(@PathParam("id") String id) {
        return controls.find(id);
    }
}
