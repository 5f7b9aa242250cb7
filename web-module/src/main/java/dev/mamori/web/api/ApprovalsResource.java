package dev.mamori.web.api;

import dev.mamori.approval.ApprovalLine;
import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.approval.WithdrawApproval;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
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
import java.util.List;

/** What waits for a second pair of eyes. */
@Path("v1/approvals")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    ApprovalService approvals;

    /** All requests, or those that wait. */
    @GET
    public Slice<ApprovalLine> list(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") Whole limit) {
        if (state != null && !"PENDING".equals(state)) {
            throw new Invalid(List.of(FieldError.of("/state", "format")));
        }
        return approvals.list(state != null, cursor, limit.value());
    }

    /** What the caller has asked for. */
    @GET
    @Path("own")
    public Slice<ApprovalLine> own(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return approvals.own(cursor, limit.value());
    }

    /** One request, word for word. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(approvals.find(id.value()));
    }

    /** Approves it, and carries it out. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(approvals.approve(body.changing(id.value(), ifMatch).as(DecideApproval.class)));
    }

    /** Says no. */
    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(approvals.reject(body.changing(id.value(), ifMatch).as(DecideApproval.class)));
    }

    /** Takes back an own request. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(approvals.withdraw(body.changing(id.value(), ifMatch).as(WithdrawApproval.class)));
    }

    private static Response versioned(ApprovalView view) {
        return Answers.versioned(view.version(), view);
    }
}
