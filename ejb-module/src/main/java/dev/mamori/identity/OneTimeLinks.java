package dev.mamori.identity;

import dev.mamori.identity.model.OneTimeLink;
import dev.mamori.identity.store.OneTimeLinkRows;
import dev.mamori.platform.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes the links by which a person chooses a first or a new password: nobody else ever knows one (control 23). Works in
 * the running transaction of whoever asks, behind its wall.
 */
@ApplicationScoped
public class OneTimeLinks {

    @Inject
    OneTimeLinkRows links;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A link for the account; its older ones are worth nothing from now on. */
    public OneTimeSecret create(OneTimeLink.Kind kind, UUID account) {
        var now = clock.instant();
        var secret = Tokens.next(caller.get().municipality());
        var link = new OneTimeLink(kind, account, Tokens.sha256(secret), now);
        links.add(link, now);
        return new OneTimeSecret(link.id(), secret, link.expiresAt());
    }
}
