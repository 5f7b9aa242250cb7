package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account with its roles and departments.
 *
 * @param departments codes
 * @param liveSessions how many sessions end when the account is suspended
 */
public record AccountView(
        UUID id,
        long version,
        String loginId,
        String displayName,
        String nameKana,
        String personRef,
        AccountState state,
        String stateReason,
        Instant stateSince,
        List<String> departments,
        List<Grant> grants,
        Duty duty,
        boolean secondFactorEnrolled,
        long liveSessions,
        Instant createdAt,
        Instant lastSignedInAt)
        implements Identified {

    static AccountView of(Account account, List<String> departments, List<RoleGrant> grants, long liveSessions) {
        var profile = account.profile();
        return new AccountView(
                account.id(),
                account.version(),
                account.loginId(),
                account.displayName(),
                profile.nameKana(),
                profile.personRef(),
                account.state(),
                account.stateReason(),
                account.stateSince(),
                departments,
                grants.stream().map(Grant::of).toList(),
                Duty.of(profile.dutyHours()),
                account.secondFactorEnrolled(),
                liveSessions,
                account.createdAt(),
                account.lastSignedInAt());
    }

    /** A role for a time. */
    public record Grant(UUID id, Role role, Instant validFrom, Instant validUntil) {

        static Grant of(RoleGrant grant) {
            return new Grant(grant.id(), grant.role(), grant.validFrom(), grant.validUntil());
        }
    }
}
