package dev.mamori.audit;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Shows the trail to those whose duty it is; looking at it leaves a row too (control 18). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AuditService {

    @Inject
    AuditEvents events;

    /** Events, the newest first. */
    @Operation(name = "AUDIT_EVENTS_LISTED", permission = Permission.AUDIT_READ)
    public Slice<AuditEventView> search(@Valid AuditSearch search) {
        return events.that(search);
    }
}
