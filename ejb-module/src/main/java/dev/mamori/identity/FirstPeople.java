package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.OneTimeLink;
import dev.mamori.identity.model.Profile;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OneTimeLinkRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The first people of a municipality that has nobody: an administrator with the one invitation there is, good once and for
 * a day, and a security officer whom the administrator invites. From then on every role takes both of them (control 12).
 */
@ApplicationScoped
public class FirstPeople {

    private static final Duration GRANT = Duration.ofDays(365);

    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinkRows links;

    @Inject
    Clock clock;

    /** Registers both, and the invitation's secret by its digest. */
    public void invite(String administrator, String officer, String secret) {
        var now = clock.instant();
        var invited = register(administrator, "最初の管理者", Role.CITY_ADMIN, now);
        register(officer, "最初の情報セキュリティ責任者", Role.SECURITY_OFFICER, now);
        links.add(new OneTimeLink(OneTimeLink.Kind.BOOTSTRAP, invited, Tokens.sha256(secret), now), now);
    }

    private UUID register(String loginId, String name, Role role, Instant now) {
        var account = Account.invited(loginId, new Profile(name, null, loginId, null), now);
        accounts.add(account);
        accounts.add(new RoleGrant(account.id(), role, now, now.plus(GRANT)));
        return account.id();
    }
}
