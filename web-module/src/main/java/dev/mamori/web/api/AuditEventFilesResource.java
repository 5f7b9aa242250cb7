package dev.mamori.web.api;

import dev.mamori.audit.AuditExport;
import dev.mamori.audit.AuditExportService;
import dev.mamori.audit.EventFormat;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.web.frame.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;

/** Events of the trail as a file. */
@Path("v1/audit/events/export")
@Produces({"text/csv", "application/jsonl"})
public class AuditEventFilesResource {

    @Inject
    AuditExportService export;

    /** The file. */
    @GET
    public Response export(
            @BeanParam AuditQuery query, @QueryParam("format") String format, @Context HttpServletRequest request) {
        var wrong = new ArrayList<FieldError>();
        var form = Queries.read("format", format, EventFormat::valueOf, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return Handed.of(export.export(new AuditExport(query.search(), form, Languages.of(request))));
    }
}
