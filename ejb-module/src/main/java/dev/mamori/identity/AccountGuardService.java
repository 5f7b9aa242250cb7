package dev.mamori.identity;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Risk;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** Watches over other people's accounts: lifts locks, sees and ends sessions (controls 24, 26). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AccountGuardService {

    @Inject
    Accounts accounts;

    @Inject
    AccountLocks locks;

    @Inject
    OwnSessions sessions;

    @Inject
    Approvals approvals;

    @Inject
    CurrentCaller caller;

    /** Lifts a lock; that of a privileged account is asked for, and a second person decides. */
    @Operation(name = "ACCOUNT_UNLOCKED", permission = Permission.ACCOUNT_GUARD, risk = Risk.IMPACTFUL, stepUp = true)
    public Optional<ApprovalView> unlock(@NotNull(message = "{rule.required}") @Valid UnlockAccount command) {
        if (command.id().equals(caller.get().accountId())) {
            throw new NotOneself();
        }
        if (locks.privileged(command.id())) {
            return Optional.of(approvals.request(
                    UnlockPrivileged.NAME, new UnlockPrivileged.Asked(command.id()), command.reason()));
        }
        locks.lift(command.id());
        return Optional.empty();
    }

    /** Somebody's live sessions, the newest first. */
    @Operation(name = "SESSIONS_LISTED", permission = Permission.ACCOUNT_GUARD)
    public Slice<OwnSession> sessions(UUID account) {
        accounts.find(account).orElseThrow(NotFound::new);
        return new Slice<>(sessions.of(account), null);
    }

    /** Ends one of somebody's sessions: its token is worth nothing from the next request on. */
    @Operation(name = "SESSION_ENDED", permission = Permission.ACCOUNT_GUARD, risk = Risk.IMPACTFUL)
    public void end(UUID account, UUID session) {
        accounts.find(account).orElseThrow(NotFound::new);
        if (sessions.end(session, account, "ended-by-guard") == 0) {
            throw new NotFound();
        }
    }
}
