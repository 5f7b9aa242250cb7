package dev.mamori.web.api;

import dev.mamori.casework.VisitRecordLine;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.casework.WriteVisitRecord;
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

/** The visit records of a case. */
@Path("v1/cases/{caseId}/records")
@Produces(MediaType.APPLICATION_JSON)
public class CaseVisitsResource {

    @Inject
    VisitRecordService records;

    /** The records of a case, the newest first. */
    @GET
    public Slice<VisitRecordLine> list(@PathParam("caseId") Id caseId, @QueryParam("cursor") String cursor) {
        return records.listOfCase(caseId.value(), cursor);
    }

    /** Writes a record in a case; a draft unless it says it is completed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("caseId") Id caseId, Body body) {
        var command = body.with("caseId", caseId.value()).unlessSaid("completed", false);
        var view = records.write(command.as(WriteVisitRecord.class));
        return Answers.created("records", view.id(), view.version(), view);
    }
}
