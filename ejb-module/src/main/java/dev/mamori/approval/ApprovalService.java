package dev.mamori.approval;

import static dev.mamori.platform.Permission.APPROVAL_DECIDE;
import static dev.mamori.platform.Permission.APPROVAL_READ;
import static dev.mamori.platform.Permission.OWN_SESSION;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.approval.model.Approval;
import dev.mamori.approval.store.ApprovalRequests;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
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
import java.util.List;
import java.util.UUID;

/** Shows what waits for a second pair of eyes, and decides it (controls 5, 7, 14, 26). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ApprovalService {

    @Inject
    ApprovalRequests requests;

    @Inject
    Decisions decisions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** All requests, or those that wait; the newest first. */
    @Operation(name = "APPROVALS_LISTED", permission = APPROVAL_READ)
    public Slice<ApprovalLine> list(
            boolean waiting,
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        return lines(requests.page(waiting, null, cursor, limit + 1), limit);
    }

    /** What the caller has asked for; the newest first. */
    @Operation(name = "OWN_REQUESTS_LISTED", permission = OWN_SESSION)
    public Slice<ApprovalLine> own(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        return lines(requests.page(false, caller.get().accountId(), cursor, limit + 1), limit);
    }

    /** One request, word for word; who may not see all sees the own ones. */
    @Operation(name = "APPROVAL_VIEWED", permission = OWN_SESSION)
    public ApprovalView find(UUID id) {
        var approval = requests.get(id);
        var own = approval.requester().account().equals(caller.get().accountId());
        if (!own && !caller.get().holds(APPROVAL_READ)) {
            throw new NotFound();
        }
        return view(approval);
    }

    /** Approves a request of somebody else and carries it out in the same moment. */
    @Operation(name = "APPROVAL_GRANTED", permission = APPROVAL_DECIDE, risk = IMPACTFUL, stepUp = true)
    public ApprovalView approve(@NotNull(message = "{rule.required}") @Valid DecideApproval decision) {
        return view(decisions.approve(decision, now()));
    }

    /** Says no to a request of somebody else, and why. */
    @Operation(name = "APPROVAL_REJECTED", permission = APPROVAL_DECIDE, risk = IMPACTFUL)
    public ApprovalView reject(@NotNull(message = "{rule.required}") @Valid DecideApproval decision) {
        if (decision.note() == null || decision.note().isBlank()) {
            throw new Invalid("/note", "required");
        }
        return view(decisions.reject(decision, now()));
    }

    /** Takes back what one has asked for. */
    @Operation(name = "APPROVAL_WITHDRAWN", permission = OWN_SESSION)
    public ApprovalView withdraw(@NotNull(message = "{rule.required}") @Valid WithdrawApproval command) {
        return view(decisions.withdraw(command, now()));
    }

    private Slice<ApprovalLine> lines(List<Approval> page, int limit) {
        var now = now();
        var lines =
                page.stream().map(approval -> ApprovalLine.of(approval, now)).toList();
        return Slice.cut(lines, limit, line -> Cursor.of(line.id()));
    }

    private ApprovalView view(Approval approval) {
        return ApprovalView.of(approval, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
