package dev.mamori.identity;

import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.GuardLifts;
import dev.mamori.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Locks as those who lift them see them, in the running transaction. */
@ApplicationScoped
class AccountLocks {

    @Inject
    Accounts accounts;

    @Inject
    GuardLifts lifts;

    @Inject
    Clock clock;

    /** Whether the account has a privileged role now; refuses an account there is not. */
    boolean privileged(UUID account) {
        accounts.find(account).orElseThrow(NotFound::new);
        var now = clock.instant();
        return accounts.grantsOf(List.of(account)).stream()
                .filter(grant -> grant.inForce(now))
                .map(RoleGrant::role)
                .anyMatch(role -> role.privileged());
    }

    /** The account's name, if it is locked; refuses where there is nothing to lift. */
    String requireLocked(UUID account) {
        var found = accounts.find(account).orElseThrow(NotFound::new);
        if (!lifts.locked(account)) {
            throw new NotLocked();
        }
        return found.loginId();
    }

    /** Lifts the lock. */
    void lift(UUID account) {
        if (lifts.lift(account) == 0) {
            throw new NotLocked();
        }
    }
}
