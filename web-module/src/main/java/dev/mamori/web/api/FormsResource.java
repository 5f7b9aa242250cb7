package dev.mamori.web.api;

import dev.mamori.casework.FormLine;
import dev.mamori.casework.FormService;
import dev.mamori.casework.FormView;
import dev.mamori.casework.PublishForm;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;

/** Forms as data, in versions that never change. */
@Path("v1/forms")
@Produces(MediaType.APPLICATION_JSON)
public class FormsResource {

    @Inject
    FormService forms;

    /** The newest version of each form. */
    @GET
    public Slice<FormLine> list() {
        return forms.list();
    }

    /** A form; the newest version unless one is asked for. */
    @GET
    @Path("{key}")
    public FormView find(@PathParam("key") FormKey key, @QueryParam("version") String version) {
        var wrong = new ArrayList<FieldError>();
        var number = Queries.read("version", version, Integer::valueOf, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return forms.find(key.value(), number);
    }

    /** Publishes a form, or a new version of one; the body is the definition. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(Body body) {
        return published(forms.publish(new PublishForm(null, body.members())));
    }

    /** Publishes a new version of this form. */
    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("key") String key, Body body) {
        return published(forms.publish(new PublishForm(key, body.members())));
    }

    private static Response published(FormView view) {
        return Response.created(URI.create("v1/forms/" + view.key() + "?version=" + view.version()))
                .entity(view)
                .build();
    }
}
