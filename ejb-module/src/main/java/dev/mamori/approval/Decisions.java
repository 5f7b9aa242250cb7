package dev.mamori.approval;

import dev.mamori.approval.model.Approval;
import dev.mamori.approval.model.Party;
import dev.mamori.approval.store.ApprovalRequests;
import dev.mamori.approval.store.Parties;
import dev.mamori.approval.store.VoidMarks;
import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.caution.Effect;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How a request is decided and carried out: once, exactly as approved, by two who are two. */
@ApplicationScoped
class Decisions {

    @Inject
    Actions actions;

    @Inject
    ApprovalRequests requests;

    @Inject
    Parties parties;

    @Inject
    VoidMarks voids;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    Approval approve(DecideApproval decision, Instant now) {
        var approval = sound(decision, now);
        var action = actions.named(approval.action());
        if (!caller.get().holds(action.approver())) {
            throw new AccessDenied();
        }
        approval.approve(decider(), decision.note(), now);
        requests.write();
        carryOut(action, approval, now);
        return approval;
    }

    Approval reject(DecideApproval decision, Instant now) {
        var approval = requests.lock(decision.id(), decision.expectedVersion());
        approval.requireShown(decision.payloadSha256());
        approval.reject(decider(), decision.note(), now);
        requests.write();
        return approval;
    }

    Approval withdraw(WithdrawApproval command, Instant now) {
        var approval = requests.lock(command.id(), command.expectedVersion());
        approval.withdraw(parties.of(caller.get()), now);
        requests.write();
        return approval;
    }

    /** The request, locked; one that is not what it was is marked void first, and nobody can approve it any more. */
    private Approval sound(DecideApproval decision, Instant now) {
        var seen = requests.get(decision.id());
        seen.requireUndecided(now);
        seen.requireShown(decision.payloadSha256());
        if (!unchanged(seen) || !parties.active(seen.requester().account())) {
            voids.mark(seen.id());
            throw new ApprovalVoided();
        }
        var approval = requests.lock(decision.id(), decision.expectedVersion());
        if (!approval.payload().sound(approval.action())) {
            throw new ApprovalVoided();
        }
        return approval;
    }

    private boolean unchanged(Approval approval) {
        return approval.payload().sound(approval.action())
                && approval.unchanged(effect(actions.named(approval.action()), approval));
    }

    private Party decider() {
        if (!parties.active(caller.get().accountId())) {
            throw new AccessDenied();
        }
        return parties.of(caller.get());
    }

    private <P> void carryOut(FourEyesAction<P> action, Approval approval, Instant now) {
        var subject = action.carryOut(approval.payload().as(action.payloadType()), approval.id());
        trail.success(new Attempt(caller.get(), now, action.name(), action.risk()).concerning(subject));
    }

    private static <P> Effect effect(FourEyesAction<P> action, Approval approval) {
        return action.effect(approval.payload().as(action.payloadType()));
    }
}
