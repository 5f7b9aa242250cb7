package dev.mamori.identity;

import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OneTimeLinkRows;
import dev.mamori.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Uses a one-time link up: the person chooses the password that nobody else knows (control 23). */
@ApplicationScoped
class LinkRedemption {

    @Inject
    OneTimeLinkRows links;

    @Inject
    Accounts accounts;

    @Inject
    PasswordChoice choice;

    @Inject
    Clock clock;

    /** Does it, in the running transaction; the account whose password it is. */
    UUID redeem(String secret, String newPassword) {
        var link = links.claim(Tokens.sha256(secret)).orElseThrow(LinkInvalid::new);
        if (!link.use(clock.instant())) {
            throw new LinkInvalid();
        }
        var account = accounts.find(link.accountId()).orElseThrow(NotFound::new);
        choice.take(account, newPassword, "/newPassword", clock);
        return account.id();
    }
}
