package dev.mamori.caution;

import static dev.mamori.platform.Permission.OWN_SESSION;
import static dev.mamori.platform.Permission.POLICY_CHANGE;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.caution.store.RunbookReviews;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows the procedures for what is dangerous, and takes down who has reviewed them (control 14). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class RunbookService {

    @Inject
    Runbooks runbooks;

    @Inject
    RunbookReviews reviews;

    @Inject
    CurrentCaller caller;

    /** All procedures. */
    @Operation(name = "RUNBOOKS_LISTED", permission = OWN_SESSION)
    public Slice<RunbookView> list() {
        var today = runbooks.today();
        return new Slice<>(
                runbooks.all().stream()
                        .map(runbook -> RunbookView.of(runbook, today))
                        .toList(),
                null);
    }

    /** One procedure. */
    @Operation(name = "RUNBOOK_VIEWED", permission = OWN_SESSION)
    public RunbookView find(String name) {
        return view(name);
    }

    /** Takes down that the caller has read the procedure and finds it right: it is good for a year from now. */
    @Operation(name = "RUNBOOK_REVIEWED", permission = POLICY_CHANGE, risk = IMPACTFUL)
    public RunbookView review(String name) {
        view(name);
        reviews.add(caller.get(), name);
        return view(name);
    }

    private RunbookView view(String name) {
        return runbooks.find(name)
                .map(runbook -> RunbookView.of(runbook, runbooks.today()))
                .orElseThrow(NotFound::new);
    }
}
