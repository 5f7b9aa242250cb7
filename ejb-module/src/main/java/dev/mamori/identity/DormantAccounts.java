package dev.mamori.identity;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Suspends accounts that nobody has used for as long as the municipality's policy says, 45 days at most (control 12). */
@ApplicationScoped
public class DormantAccounts {

    /** Few at a time: each leaves its own row. */
    private static final int BATCH = 100;

    @Inject
    Accounts accounts;

    @Inject
    SecurityPolicies policies;

    @Inject
    OwnSessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    /** Suspends a batch, in the running transaction; says how many. */
    public int suspend(Instant now) {
        var days = policies.current().of(PolicyValue.DORMANT_DAYS);
        var dormant = accounts.unusedSince(now.minus(Duration.ofDays(days)), BATCH);
        dormant.forEach(account -> suspend(account, days, now));
        return dormant.size();
    }

    private void suspend(Account account, int days, Instant now) {
        account.move(AccountState.SUSPENDED, days + "日間使われませんでした / not used for " + days + " days", now);
        sessions.endAll(account.id(), "account-dormant");
        trail.success(new Attempt(caller.get(), now, "ACCOUNT_SUSPENDED", Risk.IMPACTFUL).concerning(account.id()));
    }
}
