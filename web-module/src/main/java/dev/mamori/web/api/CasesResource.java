package dev.mamori.web.api;

import dev.mamori.casework.AssignCaseRecord;
import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.ChangeCaseRecord;
import dev.mamori.casework.CloseCaseRecord;
import dev.mamori.casework.OpenCaseRecord;
import dev.mamori.casework.ReopenCaseRecord;
import dev.mamori.casework.TimelineEntry;
import dev.mamori.casework.TransferCaseRecord;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Cases, of the departments the caller sees. */
@Path("v1/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CaseRecordService cases;

    /** Cases that fit, the last touched first. */
    @GET
    public Slice<CaseRecordLine> list(@BeanParam CaseQuery query) {
        return cases.list(query.search());
    }

    /** Opens a case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Body body) {
        var view = cases.open(body.as(OpenCaseRecord.class));
        return Answers.created("cases", view.id(), view.version(), view);
    }

    /** One case. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(cases.find(id.value()));
    }

    /** Changes title or category: what the body leaves out stays. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response change(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(cases.change(body.changing(id.value(), ifMatch).as(ChangeCaseRecord.class)));
    }

    /** Gives the case to a colleague, or to nobody. */
    @POST
    @Path("{id}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(cases.assign(body.changing(id.value(), ifMatch).as(AssignCaseRecord.class)));
    }

    /** Closes the case. */
    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(cases.close(body.changing(id.value(), ifMatch).as(CloseCaseRecord.class)));
    }

    /** Opens a closed case again. */
    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(cases.reopen(body.changing(id.value(), ifMatch).as(ReopenCaseRecord.class)));
    }

    /** Moves the case to another department. */
    @POST
    @Path("{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response transfer(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(cases.transfer(body.changing(id.value(), ifMatch).as(TransferCaseRecord.class)));
    }

    /** What happened to the case. */
    @GET
    @Path("{id}/timeline")
    public Slice<TimelineEntry> timeline(@PathParam("id") Id id, @QueryParam("cursor") String cursor) {
        return cases.timeline(id.value(), cursor);
    }

    private static Response versioned(CaseRecordView view) {
        return Answers.versioned(view.version(), view);
    }
}
