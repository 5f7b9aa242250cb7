package dev.mamori.web.api;

import dev.mamori.casework.PreviousAnswers;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a resident answered last time, for those who ask again. */
@Path("v1/residents/{residentId}/previous-answers/{form}")
@Produces(MediaType.APPLICATION_JSON)
public class PreviousAnswersResource {

    @Inject
    VisitRecordService records;

    /** The answers of the resident's last completed record on a form. */
    @GET
    public PreviousAnswers find(@PathParam("residentId") Id resident, @PathParam("form") FormKey form) {
        return records.previousAnswers(resident.value(), form.value(), null).orElseThrow(NotFound::new);
    }
}
