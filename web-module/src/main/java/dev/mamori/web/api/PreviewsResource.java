package dev.mamori.web.api;

import dev.mamori.caution.PreviewEffect;
import dev.mamori.caution.PreviewService;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What something that cannot be taken back would do. */
@Path("v1/previews")
@Produces(MediaType.APPLICATION_JSON)
public class PreviewsResource {

    @Inject
    PreviewService previews;

    /** Shows it; the answer's id lets it be done once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(Body body) {
        return Response.status(Response.Status.CREATED)
                .entity(previews.preview(body.as(PreviewEffect.class)))
                .build();
    }
}
