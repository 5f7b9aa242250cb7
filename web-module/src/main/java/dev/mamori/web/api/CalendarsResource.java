package dev.mamori.web.api;

import dev.mamori.platform.Slice;
import dev.mamori.watch.CalendarService;
import dev.mamori.watch.CalendarView;
import dev.mamori.watch.ChangeCalendar;
import dev.mamori.watch.KeepCalendar;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** When the city works. */
@Path("v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    @Inject
    CalendarService calendars;

    /** The calendars there are. */
    @GET
    public Slice<CalendarView> list() {
        return calendars.list();
    }

    /** Begins one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(Body body) {
        var view = calendars.keep(body.as(KeepCalendar.class));
        return Answers.created("calendars", view.id(), view.version(), view);
    }

    /** One calendar. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        var view = calendars.find(id.value());
        return Answers.versioned(view.version(), view);
    }

    /** Changes its hours or days. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = calendars.change(body.changing(id.value(), ifMatch).as(ChangeCalendar.class));
        return Answers.versioned(view.version(), view);
    }
}
