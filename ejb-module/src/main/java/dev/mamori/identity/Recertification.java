package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.store.HeldRoles;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a review of everybody's roles needs of the register of accounts, in the running transaction. */
@ApplicationScoped
public class Recertification {

    @Inject
    HeldRoles held;

    @Inject
    Register register;

    @Inject
    OwnSessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    /** Every role that lasts, of accounts that are not retired. */
    public List<HeldRole> held(Instant now) {
        return held.lasting(now);
    }

    /** Whether a role still lasts. */
    public boolean lasts(UUID grant, Instant now) {
        return held.find(grant).map(one -> one.lasts(now)).orElse(false);
    }

    /** Ends a role now. */
    public void end(UUID grant, Instant now) {
        held.find(grant).ifPresent(one -> one.end(now));
    }

    /**
     * Suspends an account for which nobody spoke, and ends its sessions; one that nobody has signed in with yet loses its
     * roles. Not the last that administers the municipality's accounts, which nobody could let in again.
     *
     * @return whether it does not act any more
     */
    public boolean suspend(UUID id, String why, Instant now) {
        var account = register.get(id);
        if (account.state() == AccountState.INVITED) {
            register.grants(id).forEach(grant -> grant.end(now));
        }
        if (account.state() != AccountState.ACTIVE) {
            return true;
        }
        if (lastAdministrator(account, now)) {
            return false;
        }
        account.move(AccountState.SUSPENDED, why, now);
        sessions.endAll(id, "access-not-reviewed");
        trail.success(new Attempt(caller.get(), now, "ACCOUNT_SUSPENDED", Risk.IMPACTFUL).concerning(id));
        return true;
    }

    private boolean lastAdministrator(Account account, Instant now) {
        var administers = register.grants(account.id()).stream()
                .filter(grant -> grant.role() == Role.CITY_ADMIN)
                .anyMatch(grant -> grant.inForce(now));
        return administers && held.others(Role.CITY_ADMIN, account.id(), now) == 0;
    }
}
