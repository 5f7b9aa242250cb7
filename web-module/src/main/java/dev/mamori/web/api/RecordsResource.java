package dev.mamori.web.api;

import dev.mamori.casework.AmendVisitRecord;
import dev.mamori.casework.VisitRecordRevisionView;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Visit records: what was asked and answered on a visit, on a form and its version. */
@Path("v1/records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {

    @Inject
    VisitRecordService records;

    /** One record with its answers. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        var view = records.find(id.value());
        return Answers.versioned(view.version(), view);
    }

    /** Changes a record: answers by merge patch, null takes one away. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response amend(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = records.amend(body.changing(id.value(), ifMatch).as(AmendVisitRecord.class));
        return Answers.versioned(view.version(), view);
    }

    /** What the record said before each change. */
    @GET
    @Path("{id}/revisions")
    public Slice<VisitRecordRevisionView> revisions(@PathParam("id") Id id, @QueryParam("cursor") String cursor) {
        return records.revisions(id.value(), cursor);
    }
}
