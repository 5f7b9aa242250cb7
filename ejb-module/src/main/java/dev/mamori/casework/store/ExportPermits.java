package dev.mamori.casework.store;

import dev.mamori.casework.model.ExportPermit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Leaves to take large lists out, behind the wall. */
@ApplicationScoped
public class ExportPermits {

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(ExportPermit permit) {
        entities.persist(permit);
        entities.flush();
    }

    /** An unused one for the person and the filter; held until the transaction ends, so that it is used once. */
    public Optional<ExportPermit> claim(UUID account, String filter, Instant now) {
        return entities.createQuery(
                        """
                        select p from ExportPermit p where p.accountId = :account and p.filter = :filter
                          and p.usedAt is null and p.validUntil > :now order by p.id""",
                        ExportPermit.class)
                .setParameter("account", account)
                .setParameter("filter", filter)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
