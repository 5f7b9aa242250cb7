package dev.mamori.identity;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.identity.model.SecurityPolicy;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Risk;
import dev.mamori.platform.StaleVersion;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The municipality's security policy: everybody who guards sees it, and two people change it (controls 6, 13, 23, 24). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class PolicyService {

    @Inject
    SecurityPolicies policies;

    @Inject
    Approvals approvals;

    /** The policy in force. */
    @Operation(name = "POLICY_VIEWED", permission = Permission.POLICY_READ)
    public PolicyView view() {
        return PolicyView.of(policies.current());
    }

    /** Asks for other values. Nothing changes until a second person agrees; what is too weak is refused at once. */
    @Operation(
            name = "POLICY_CHANGE_ASKED",
            permission = Permission.POLICY_CHANGE,
            risk = Risk.IMPACTFUL,
            stepUp = true)
    public ApprovalView ask(@NotNull(message = "{rule.required}") @Valid ChangePolicy command) {
        var policy = policies.current();
        if (policy.version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        var below = SecurityPolicy.below(command.chosen());
        if (!below.isEmpty()) {
            throw new BelowFloor(below);
        }
        return approvals.request(PolicyChange.NAME, PolicyChange.Asked.of(command), command.reason());
    }
}
