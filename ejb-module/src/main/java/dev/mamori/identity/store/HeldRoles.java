package dev.mamori.identity.store;

import dev.mamori.access.Role;
import dev.mamori.identity.HeldRole;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.RoleGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who holds which role, across all accounts, behind the wall. */
@ApplicationScoped
public class HeldRoles {

    @PersistenceContext
    EntityManager entities;

    /** Every role that lasts, of accounts that are not retired, by login id. */
    public List<HeldRole> lasting(Instant now) {
        return entities.createQuery(
                        """
                        select new dev.mamori.identity.HeldRole(
                            g.id, a.id, a.loginId, a.displayName, g.role, g.validUntil)
                          from RoleGrant g, Account a
                         where a.id = g.accountId and g.validUntil > :now and a.state <> :retired
                         order by a.loginKey, g.id""",
                        HeldRole.class)
                .setParameter("now", now)
                .setParameter("retired", AccountState.RETIRED)
                .getResultList();
    }

    /** One grant. */
    public Optional<RoleGrant> find(UUID grant) {
        return entities.createQuery("select g from RoleGrant g where g.id = :id", RoleGrant.class)
                .setParameter("id", grant)
                .getResultStream()
                .findFirst();
    }

    /** How many active accounts besides one hold a role now. */
    public long others(Role role, UUID but, Instant now) {
        return entities.createQuery(
                        """
                        select count(g) from RoleGrant g, Account a
                         where a.id = g.accountId and a.id <> :but and a.state = :active and g.role = :role
                           and g.validFrom <= :now and g.validUntil > :now""",
                        Long.class)
                .setParameter("but", but)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("role", role)
                .setParameter("now", now)
                .getSingleResult();
    }
}
