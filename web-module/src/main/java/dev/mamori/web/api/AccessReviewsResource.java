package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import dev.mamori.review.AnswerReview;
import dev.mamori.review.ReviewItemState;
import dev.mamori.review.ReviewItemView;
import dev.mamori.review.ReviewSearch;
import dev.mamori.review.StartReview;
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
import java.util.ArrayList;

/** The reviews of everybody's roles. */
@Path("v1/access-reviews")
@Produces(MediaType.APPLICATION_JSON)
public class AccessReviewsResource {

    @Inject
    AccessReviewService reviews;

    /** The reviews there were. */
    @GET
    public Slice<AccessReviewView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") Whole limit) {
        return reviews.list(cursor, limit.value());
    }

    /** Begins one now. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(Body body) {
        var view = reviews.start(body.as(StartReview.class));
        return Answers.created("access-reviews", view.id(), view.version(), view);
    }

    /** One review. */
    @GET
    @Path("{id}")
    public Response find(@PathParam("id") Id id) {
        return versioned(reviews.find(id.value()));
    }

    /** What it asks about. */
    @GET
    @Path("{id}/items")
    public Slice<ReviewItemView> items(
            @PathParam("id") Id id,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Whole limit) {
        var wrong = new ArrayList<FieldError>();
        var chosen = Queries.read("state", state, ReviewItemState::valueOf, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return reviews.items(new ReviewSearch(id.value(), chosen, cursor, limit == null ? null : limit.value()));
    }

    /** Says of some roles whether they are needed. */
    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, Body body) {
        return versioned(reviews.answer(body.changing(id.value(), ifMatch).as(AnswerReview.class)));
    }

    private static Response versioned(AccessReviewView view) {
        return Answers.versioned(view.version(), view);
    }
}
