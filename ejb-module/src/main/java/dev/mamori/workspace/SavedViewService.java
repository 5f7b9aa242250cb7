package dev.mamori.workspace;

import static dev.mamori.platform.Permission.OWN_SESSION;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.workspace.model.SavedView;
import dev.mamori.workspace.store.SavedViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A person's saved views of lists. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SavedViewService {

    private static final int MOST = 50;

    @Inject
    SavedViews views;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's own, by list and name. */
    @Operation(name = "SAVED_VIEWS_LISTED", permission = OWN_SESSION)
    public Slice<SavedViewLine> list() {
        var own = views.of(caller.get().accountId());
        return new Slice<>(own.stream().map(SavedViewLine::of).toList(), null);
    }

    /** Saves one more. */
    @Operation(name = "VIEW_SAVED", permission = OWN_SESSION)
    public SavedViewLine save(@NotNull(message = "{rule.required}") @Valid SaveView command) {
        var account = caller.get().accountId();
        if (views.of(account).size() >= MOST) {
            throw new TooManyViews();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var view = new SavedView(account, command.page(), command.name(), command.query(), now);
        views.add(view);
        return SavedViewLine.of(view);
    }

    /** Removes one of the own. */
    @Operation(name = "SAVED_VIEW_REMOVED", permission = OWN_SESSION)
    public void remove(UUID id) {
        if (views.remove(id, caller.get().accountId()) == 0) {
            throw new NotFound();
        }
    }
}
