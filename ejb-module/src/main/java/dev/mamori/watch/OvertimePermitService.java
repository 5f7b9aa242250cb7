package dev.mamori.watch;

import static dev.mamori.platform.Permission.OVERTIME_GRANT;
import static dev.mamori.platform.Permission.OVERTIME_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.identity.NotOneself;
import dev.mamori.identity.Staff;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.watch.model.OvertimePermit;
import dev.mamori.watch.store.ActorNames;
import dev.mamori.watch.store.OvertimePermits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Leave to work outside the hours: a superior gives it, to others only, and what it covers disturbs nobody (control 27). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class OvertimePermitService {

    @Inject
    OvertimePermits permits;

    @Inject
    Staff staff;

    @Inject
    ActorNames names;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Permits of the people one leads, the newest first. */
    @Operation(name = "OVERTIME_PERMITS_LISTED", permission = OVERTIME_READ)
    public Slice<OvertimePermitView> list(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        var page = permits.page(caller.get(), cursor, limit + 1);
        var known = names.of(
                caller.get().municipality(),
                page.stream().map(OvertimePermit::accountId).toList());
        var views = page.stream()
                .map(permit -> OvertimePermitView.of(permit, known.get(permit.accountId())))
                .toList();
        return Slice.cut(views, limit, view -> Cursor.of(view.id()));
    }

    /** Gives somebody leave. */
    @Operation(name = "OVERTIME_PERMITTED", permission = OVERTIME_GRANT, risk = IMPACTFUL)
    public OvertimePermitView grant(@NotNull(message = "{rule.required}") @Valid GrantOvertime command) {
        var giver = caller.get();
        var account = staff.idOf(command.loginId()).orElseThrow(() -> new Invalid("/loginId", "member"));
        if (names.samePerson(giver.municipality(), account, giver.accountId())) {
            throw new NotOneself();
        }
        if (!permits.leads(giver, account)) {
            throw new NotOneOfTheirs();
        }
        var from = command.from().toInstant();
        var until = command.until().toInstant();
        check(from, until);
        var permit = new OvertimePermit(account, from, until, command.reason())
                .grantedBy(giver.accountId(), giver.name(), now());
        permits.write(permit);
        return view(permit);
    }

    /** Ends a permit that is not needed any more. */
    @Operation(name = "OVERTIME_ENDED", permission = OVERTIME_GRANT)
    public OvertimePermitView end(@NotNull(message = "{rule.required}") @Valid EndOvertime command) {
        var permit = permits.get(command.id(), command.expectedVersion());
        if (!permits.leads(caller.get(), permit.accountId())) {
            throw new NotFound();
        }
        permit.end(caller.get().accountId(), now());
        permits.write(permit);
        return view(permit);
    }

    private void check(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new Invalid("/until", "order");
        }
        if (Duration.between(from, until).compareTo(OvertimePermit.LONGEST) > 0) {
            throw new Invalid("/until", "day-long");
        }
        if (!until.isAfter(now())) {
            throw new Invalid("/until", "in-future");
        }
    }

    private OvertimePermitView view(OvertimePermit permit) {
        var name = names.of(caller.get().municipality(), List.of(permit.accountId()));
        return OvertimePermitView.of(permit, name.get(permit.accountId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
