package dev.mamori.web.api;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditService;
import dev.mamori.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The audit trail. */
@Path("v1/audit/events")
@Produces(MediaType.APPLICATION_JSON)
public class AuditEventsResource {

    @Inject
    AuditService audit;

    /** Events, the newest first. */
    @GET
    public Slice<AuditEventView> list(@BeanParam AuditQuery query) {
        return audit.search(query.search());
    }
}
