package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.seal.TrailExportService;
import dev.mamori.seal.TrailPeriod;
import dev.mamori.web.frame.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;

/** The trail of a time as a file that can be checked offline. */
@Path("v1/audit/export")
@Produces("application/zip")
public class AuditExportResource {

    @Inject
    TrailExportService export;

    /** The file. */
    @GET
    public Response export(@QueryParam("from") String from, @QueryParam("until") String until) {
        var wrong = new ArrayList<FieldError>();
        var period = new TrailPeriod(
                Queries.read("from", from, OffsetDateTime::parse, wrong),
                Queries.read("until", until, OffsetDateTime::parse, wrong),
                null);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return Handed.of(export.export(period));
    }

    /** The file, for one receiver alone where one is named. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({"application/pkcs7-mime", "application/zip"})
    public Response export(Body body) {
        return Handed.of(export.export(body.as(TrailPeriod.class)));
    }
}
