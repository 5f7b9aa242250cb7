package dev.mamori.resident;

import static dev.mamori.platform.Permission.RESIDENT_ACCESSES_READ;
import static dev.mamori.platform.Permission.RESIDENT_CORRECT;
import static dev.mamori.platform.Permission.RESIDENT_READ;
import static dev.mamori.platform.Permission.RESIDENT_REGISTER;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditEvents;
import dev.mamori.audit.AuditSearch;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.resident.model.Resident;
import dev.mamori.resident.model.ResidentCriteria;
import dev.mamori.resident.store.Residents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The register of residents: registering, correcting, finding (controls 5, 7, 8-1). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ResidentService {

    @Inject
    Residents residents;

    @Inject
    AuditEvents events;

    @Inject
    Clock clock;

    /** Registers a resident. */
    @AnsweredOnce
    @Operation(name = "RESIDENT_REGISTERED", permission = RESIDENT_REGISTER)
    public ResidentView register(@NotNull(message = "{rule.required}") @Valid RegisterResident command) {
        var resident = new Resident(command.particulars(), now());
        residents.add(resident);
        return ResidentView.of(resident);
    }

    /** Corrects what the register says of a resident. */
    @Operation(name = "RESIDENT_CORRECTED", permission = RESIDENT_CORRECT)
    public ResidentView correct(@NotNull(message = "{rule.required}") @Valid CorrectResident command) {
        var resident = residents.get(command.id(), command.expectedVersion());
        resident.correct(command.appliedTo(resident.particulars()), now());
        residents.write();
        return ResidentView.of(resident);
    }

    /** Shows one resident. */
    @Operation(name = "RESIDENT_VIEWED", permission = RESIDENT_READ, personal = true)
    public ResidentView find(UUID id) {
        return ResidentView.of(residents.get(id));
    }

    /** Looks residents up, in the order of their readings. */
    @Operation(name = "RESIDENTS_SEARCHED", permission = RESIDENT_READ, personal = true)
    public Slice<ResidentLine> search(@NotNull(message = "{rule.required}") @Valid ResidentSearch search) {
        var criteria = ResidentCriteria.of(search, LocalDate.now(clock));
        return residents.search(criteria, search.cursor(), search.size());
    }

    /** Who saw or changed a resident's data (control 8-1). */
    @Operation(name = "RESIDENT_ACCESSES_LISTED", permission = RESIDENT_ACCESSES_READ, personal = true)
    public Slice<AuditEventView> accesses(
            UUID id,
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 200, message = "{rule.limit}") Integer limit) {
        return events.that(AuditSearch.ofResident(residents.get(id).id(), cursor, limit));
    }

    /** As fine as the database keeps it, so that what is answered is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
