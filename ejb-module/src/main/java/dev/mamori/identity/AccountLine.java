package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.platform.Identified;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account in a list.
 *
 * @param dormantOn when it is suspended unless it is used before; null where it is not active
 */
public record AccountLine(
        UUID id,
        long version,
        String loginId,
        String displayName,
        AccountState state,
        List<Role> roles,
        boolean secondFactorEnrolled,
        Instant createdAt,
        Instant lastSignedInAt,
        Instant dormantOn)
        implements Identified {

    static AccountLine of(Account account, List<Role> roles, int dormantDays) {
        return new AccountLine(
                account.id(),
                account.version(),
                account.loginId(),
                account.displayName(),
                account.state(),
                roles,
                account.secondFactorEnrolled(),
                account.createdAt(),
                account.lastSignedInAt(),
                account.state() == AccountState.ACTIVE
                        ? account.lastUsedAt().plus(Duration.ofDays(dormantDays))
                        : null);
    }
}
