package dev.mamori.watch;

import static dev.mamori.platform.Permission.ACCOUNT_READ;
import static dev.mamori.platform.Permission.ALERT_CLOSE;
import static dev.mamori.platform.Permission.ALERT_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.identity.NotOneself;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.watch.model.Alert;
import dev.mamori.watch.store.ActorNames;
import dev.mamori.watch.store.AlertCounts;
import dev.mamori.watch.store.Alerts;
import dev.mamori.watch.store.WatchedTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What looks like misuse, and what somebody else found out about it (control 27). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AlertService {

    @Inject
    Alerts alerts;

    @Inject
    AlertCounts counts;

    @Inject
    ActorNames names;

    @Inject
    WatchedTrail trail;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Alerts that fit, the newest first. */
    @Operation(name = "ALERTS_LISTED", permission = ALERT_READ)
    public Slice<AlertLine> list(@NotNull(message = "{rule.required}") @Valid AlertSearch search) {
        var page = alerts.page(search);
        var known = names(page.stream().map(Alert::actorId).toList());
        var lines = page.stream()
                .map(alert -> AlertLine.of(alert, known.get(alert.actorId())))
                .toList();
        return Slice.cut(lines, search.size(), line -> Cursor.of(line.id()));
    }

    /** One alert, with the events it rests on. */
    @Operation(name = "ALERT_VIEWED", permission = ALERT_READ)
    public AlertView find(UUID id) {
        return view(alerts.get(id));
    }

    /** What was seen in the last days, in numbers. */
    @Operation(name = "ALERT_FIGURES_VIEWED", permission = ALERT_READ)
    public AlertFigures figures(
            @Min(value = 1, message = "{rule.days}") @Max(value = 366, message = "{rule.days}") int days) {
        return counts.since(caller.get().municipality(), clock.instant().minus(days, ChronoUnit.DAYS), days);
    }

    /** Says what an alert was; nobody speaks for oneself, by whichever account. */
    @Operation(name = "ALERT_CLOSED", permission = ALERT_CLOSE, risk = IMPACTFUL)
    public AlertView close(@NotNull(message = "{rule.required}") @Valid CloseAlert command) {
        var alert = alerts.get(command.id(), command.expectedVersion());
        var closer = caller.get();
        if (names.samePerson(closer.municipality(), alert.actorId(), closer.accountId())) {
            throw new NotOneself();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        alert.close(command.disposition(), command.reason(), new Alert.Closer(closer.accountId(), closer.name(), now));
        alerts.write();
        return view(alert);
    }

    private AlertView view(Alert alert) {
        var deeds = trail.some(
                caller.get().municipality(), alert.actorId(), alert.firstAt(), alert.lastAt(), alert.evidenceIds());
        return AlertView.of(alert, names(List.of(alert.actorId())).get(alert.actorId()), deeds);
    }

    private Map<UUID, String> names(List<UUID> actors) {
        return caller.get().holds(ACCOUNT_READ) ? names.of(caller.get().municipality(), actors) : Map.of();
    }
}
