package dev.mamori.approval;

import dev.mamori.approval.model.Approval;
import dev.mamori.approval.model.Payload;
import dev.mamori.approval.model.Request;
import dev.mamori.approval.store.ApprovalRequests;
import dev.mamori.approval.store.Parties;
import dev.mamori.caution.Effect;
import dev.mamori.caution.Runbooks;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Where the other contexts ask for approval of something dangerous, within their own use case. */
@ApplicationScoped
public class Approvals {

    @Inject
    Actions actions;

    @Inject
    ApprovalRequests requests;

    @Inject
    Parties parties;

    @Inject
    Runbooks runbooks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Asks for it in the caller's name. Nothing is done yet; what cannot be asked for is refused now.
     *
     * @param action a {@link FourEyesAction}'s name
     * @param command what is to be carried out, word for word
     */
    public <P> ApprovalView request(String action, P command, String reason) {
        if (caller.get().kind() != Caller.Kind.STAFF) {
            throw new AccessDenied();
        }
        runbooks.requireGood(action);
        var found = actions.named(action);
        var request = new Request(action, Payload.of(action, command), effect(found, command), reason);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var approval = new Approval(request, parties.of(caller.get()), now, now.plus(found.patience()));
        requests.add(approval);
        return ApprovalView.of(approval, now);
    }

    private static <P> Effect effect(FourEyesAction<P> action, Object command) {
        return action.effect(action.payloadType().cast(command));
    }
}
