package dev.mamori.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Locks of accounts, in the running transaction: a lock is lifted with its row in the trail or not at all. */
@ApplicationScoped
public class GuardLifts {

    private static final String LOCKED = " where account_id = ? and (admin_only or locked_until > now())";

    @PersistenceContext
    EntityManager entities;

    /** Whether the account is locked now. */
    public boolean locked(UUID account) {
        return !entities.createNativeQuery("select 1 from login_guard" + LOCKED)
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }

    /** Lifts it; says how many locks there were. */
    public int lift(UUID account) {
        return entities.createNativeQuery(
                        "update login_guard set fails = 0, locked_until = null, admin_only = false" + LOCKED)
                .setParameter(1, account)
                .executeUpdate();
    }
}
