package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.HeldRows;
import dev.mamori.identity.store.OwnSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Accounts that another register may hold, for as long as their person has no place there: held ones are suspended, their
 * sessions are worth nothing from the next request on, and nobody can resume them (control 12). Works in the running
 * transaction.
 */
@ApplicationScoped
public class HeldAccounts {

    @Inject
    Accounts accounts;

    @Inject
    OwnSessions sessions;

    @Inject
    HeldRows rows;

    @Inject
    Clock clock;

    /** How the accounts stand now. */
    public Map<UUID, Standing> standing(Collection<UUID> some) {
        return rows.of(some);
    }

    /** Whether the account's person acts for the city itself: administers, watches or checks. */
    public boolean actsForTheCity(UUID account) {
        var now = clock.instant();
        return accounts.grantsOf(List.of(account)).stream()
                .anyMatch(grant -> grant.lasts(now) && grant.role().privileged() && grant.role() != Role.OPERATOR);
    }

    /** Holds the account; nothing of it lives on. */
    public void hold(UUID account, UUID holder, String reason) {
        accounts.find(account)
                .ifPresent(one -> one.hold(holder, reason, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        sessions.endAll(account, "account-held");
    }

    /** Lets the account go; somebody who keeps the accounts resumes it. */
    public void letGo(UUID account, UUID holder) {
        accounts.find(account).ifPresent(one -> one.letGo(holder));
    }

    /**
     * How an account stands.
     *
     * @param usable whether it can be used, or will be when its person has chosen a password
     * @param sessions how many live
     */
    public record Standing(String loginId, boolean usable, int sessions) {}
}
