package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Gives a role when a second person agrees: for a year at most, and not beside one that must be in other hands. */
@ApplicationScoped
class RoleGranting implements FourEyesAction<RoleGranting.Asked> {

    static final String NAME = "ROLE_GRANTED";

    @Inject
    Register register;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payloadType() {
        return Asked.class;
    }

    @Override
    public Effect effect(Asked asked) {
        var account = register.get(asked.account());
        var now = clock.instant();
        if (account.state() == AccountState.RETIRED) {
            throw new AccountMove();
        }
        if (!lastDay(asked).isAfter(now)
                || !asked.validUntil().isBefore(LocalDate.now(clock).plusYears(1))) {
            throw new Invalid("/validUntil", "grant-until");
        }
        var lasting = register.grants(account.id()).stream()
                .filter(grant -> grant.lasts(now))
                .toList();
        if (lasting.stream().anyMatch(grant -> grant.role().conflictsWith(asked.role()))) {
            throw new SodConflict();
        }
        return new Effect(account.id(), account.loginId(), Map.of("accounts", 1L));
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.add(new RoleGrant(asked.account(), asked.role(), now, lastDay(asked)));
        return asked.account();
    }

    private static Instant lastDay(Asked asked) {
        return asked.validUntil().plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }

    /** Whom to give which role until the end of which day. */
    record Asked(UUID account, Role role, LocalDate validUntil) {}
}
