package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.watch.AlertFigures;
import dev.mamori.watch.AlertLine;
import dev.mamori.watch.AlertService;
import dev.mamori.watch.AlertView;
import dev.mamori.watch.CloseAlert;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What looks like misuse. */
@Path("v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
public class AlertsResource {

    @Inject
    AlertService alerts;

    /** Alerts, the newest first. */
    @GET
    public Slice<AlertLine> list(@BeanParam AlertQuery query) {
        return alerts.list(query.search());
    }

    /** Alerts in numbers. */
    @GET
    @Path("figures")
    public AlertFigures figures(@QueryParam("days") @DefaultValue("30") Whole days) {
        return alerts.figures(days.value());
    }

    /** One alert with its evidence. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(alerts.find(id.value()));
    }

    /** Says what it was. */
    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(alerts.close(body.changing(id.value(), ifMatch).as(CloseAlert.class)));
    }

    private static Response versioned(AlertView view) {
        return Answers.versioned(view.version(), view);
    }
}
