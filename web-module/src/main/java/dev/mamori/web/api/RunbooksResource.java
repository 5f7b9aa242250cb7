package dev.mamori.web.api;

import dev.mamori.caution.RunbookService;
import dev.mamori.caution.RunbookView;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The procedures for what is dangerous. */
@Path("v1/runbooks")
@Produces(MediaType.APPLICATION_JSON)
public class RunbooksResource {

    @Inject
    RunbookService runbooks;

    /** All of them. */
    @GET
    public Slice<RunbookView> list() {
        return runbooks.list();
    }

    /** One. */
    @GET
    @Path("{name}")
    public RunbookView find(@PathParam("name") String name) {
        return runbooks.find(name);
    }

    /** Takes down that it was reviewed now. */
    @POST
    @Path("{name}/review")
    public RunbookView review(@PathParam("name") String name) {
        return runbooks.review(name);
    }
}
