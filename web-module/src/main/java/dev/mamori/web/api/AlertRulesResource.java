package dev.mamori.web.api;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertRuleService;
import dev.mamori.watch.AlertRuleView;
import dev.mamori.watch.SwitchRuleOff;
import dev.mamori.watch.TuneRule;
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

/** The rules by which misuse is noticed. */
@Path("v1/alert-rules")
@Produces(MediaType.APPLICATION_JSON)
public class AlertRulesResource {

    @Inject
    AlertRuleService rules;

    /** All there are. */
    @GET
    public Slice<AlertRuleView> list() {
        return rules.list();
    }

    /** Chooses a figure, or lets it watch again. */
    @PATCH
    @Path("{rule}")
    @Consumes({MediaType.APPLICATION_JSON, Body.MERGE_PATCH})
    public Response tune(@PathParam("rule") String rule, @HeaderParam("If-Match") String ifMatch, Body body) {
        var view = rules.tune(based(rule, ifMatch, body).as(TuneRule.class));
        return Answers.versioned(view.version(), view);
    }

    /** Asks that it watch no more: 202 with the request that a second person decides. */
    @POST
    @Path("{rule}/switch-off")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response askOff(@PathParam("rule") String rule, @HeaderParam("If-Match") String ifMatch, Body body) {
        return Response.accepted(rules.askOff(based(rule, ifMatch, body).as(SwitchRuleOff.class)))
                .build();
    }

    private static Body based(String rule, String ifMatch, Body body) {
        return body.with("rule", AlertRule.named(rule).orElseThrow(NotFound::new))
                .with("expectedVersion", Body.version(ifMatch));
    }
}
