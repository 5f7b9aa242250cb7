package dev.mamori.identity;

import dev.mamori.caution.Effect;
import dev.mamori.caution.Forecast;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.store.OwnSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What retiring an account ends: the sessions that live, and the roles that last. */
@ApplicationScoped
class AccountRetirement implements Forecast {

    @Inject
    Register register;

    @Inject
    OwnSessions sessions;

    @Inject
    Clock clock;

    @Override
    public String operation() {
        return "ACCOUNT_RETIRED";
    }

    @Override
    public Effect effect(UUID subject) {
        var account = register.get(subject);
        if (account.state() == AccountState.RETIRED) {
            throw new AccountMove();
        }
        var now = clock.instant();
        var lasting = register.grants(subject).stream()
                .filter(grant -> grant.lasts(now))
                .count();
        return new Effect(
                subject,
                account.loginId(),
                Map.of("accounts", 1L, "sessions", (long) sessions.of(subject).size(), "roles", lasting));
    }
}
