package dev.mamori.identity.store;

import dev.mamori.identity.model.OneTimeLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links, behind the wall. */
@ApplicationScoped
public class OneTimeLinkRows {

    @PersistenceContext
    EntityManager entities;

    /** Adds a link; the account's older ones are worth nothing from now on. */
    public void add(OneTimeLink link, Instant now) {
        entities.createQuery(
                        "select l from OneTimeLink l where l.accountId = :account and l.usedAt is null",
                        OneTimeLink.class)
                .setParameter("account", link.accountId())
                .getResultStream()
                .forEach(older -> older.use(now));
        entities.persist(link);
        entities.flush();
    }

    /** The link with this secret, held until the transaction ends: of two who use it at once one waits. */
    public Optional<OneTimeLink> claim(byte[] secretSha256) {
        return entities.createQuery("select l from OneTimeLink l where l.secretSha256 = :secret", OneTimeLink.class)
                .setParameter("secret", secretSha256)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether a link of the account can still be used. */
    public boolean pending(UUID account, Instant now) {
        return !entities.createQuery(
                        "select l.id from OneTimeLink l where l.accountId = :account and l.usedAt is null and l.expiresAt > :now",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }
}
