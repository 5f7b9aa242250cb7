package dev.mamori.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Counted failures of sign-ins whose time is over: ids nobody has leave rows too, and these must not pile up (control 24). */
@ApplicationScoped
public class OldGuards {

    @PersistenceContext
    EntityManager entities;

    /** Forgets what was touched last before the instant and locks nobody; at most so many, in the running transaction. */
    public int forget(Instant before, int most) {
        return entities.createNativeQuery(
                        """
                        delete from login_guard where (tenant_id, login_sha256) in (
                          select tenant_id, login_sha256 from login_guard
                           where last_at < ? and not admin_only and (locked_until is null or locked_until < now())
                             and (last_locked_at is null or last_locked_at < now() - interval '24 hours')
                           limit ?)""")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
