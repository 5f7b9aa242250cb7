package dev.mamori.watch;

import static dev.mamori.platform.Permission.RESIDENT_PROTECT;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.resident.ResidentLookup;
import dev.mamori.watch.model.ProtectedResident;
import dev.mamori.watch.store.Protections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Residents in need of protection, such as victims of violence: who looks at them without a case is noticed (control 27). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ProtectionService {

    @Inject
    Protections marks;

    @Inject
    ResidentLookup residents;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The marks there are, the newest first. */
    @Operation(name = "PROTECTED_RESIDENTS_LISTED", permission = RESIDENT_PROTECT, personal = true)
    public Slice<ProtectedResidentView> list(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        var views = marks.page(cursor, limit + 1).stream()
                .map(ProtectedResidentView::of)
                .toList();
        return Slice.cut(views, limit, view -> Cursor.of(view.id()));
    }

    /** Marks a resident. */
    @Operation(name = "RESIDENT_PROTECTED", permission = RESIDENT_PROTECT, risk = IMPACTFUL)
    public ProtectedResidentView protect(@NotNull(message = "{rule.required}") @Valid ProtectResident command) {
        if (residents.find(command.residentId()).isEmpty()) {
            throw new Invalid("/residentId", "resident");
        }
        if (marks.of(command.residentId()).isPresent()) {
            throw new ProtectedAlready();
        }
        var mark = new ProtectedResident(
                command.residentId(), command.reason(), caller.get().accountId(), now());
        marks.write(mark);
        return ProtectedResidentView.of(mark);
    }

    /** Takes a mark away. */
    @Operation(name = "RESIDENT_PROTECTION_ENDED", permission = RESIDENT_PROTECT, risk = IMPACTFUL)
    public ProtectedResidentView end(@NotNull(message = "{rule.required}") @Valid EndProtection command) {
        var mark = marks.get(command.id(), command.expectedVersion());
        mark.end(caller.get().accountId(), now());
        marks.write(mark);
        return ProtectedResidentView.of(mark);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
