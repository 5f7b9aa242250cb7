package dev.mamori.audit;

import dev.mamori.audit.store.AuditQuestions;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/** Shows the trail to those whose duty it is; looking at it leaves a row too (control 18). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AuditService {

    @Inject
    AuditQuestions questions;

    /** Events, the newest first. */
    @Operation(name = "AUDIT_EVENTS_LISTED", permission = Permission.AUDIT_READ)
    public Slice<AuditEventView> search(@Valid AuditSearch search) {
        return answer(search);
    }

    /** Who saw or changed a resident's data (control 8-1). */
    @Operation(name = "RESIDENT_ACCESSES_LISTED", permission = Permission.RESIDENT_ACCESSES_READ, personal = true)
    public Slice<AuditEventView> accesses(
            UUID resident,
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 200, message = "{rule.limit}") Integer limit) {
        return answer(AuditSearch.ofResident(resident, cursor, limit));
    }

    private Slice<AuditEventView> answer(AuditSearch search) {
        return Slice.cut(questions.ask(search), search.size(), event -> Cursor.of(event.seq()));
    }
}
