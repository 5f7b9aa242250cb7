package dev.mamori.identity.store;

import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.RoleGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts, their grants and departments, behind the wall. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    /** A page of accounts by login id, from behind the one given. */
    public List<Account> page(String afterLoginKey, int limit) {
        return entities.createQuery(
                        "select a from Account a where a.loginKey > :after order by a.loginKey", Account.class)
                .setParameter("after", afterLoginKey)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The grants of some accounts. */
    public List<RoleGrant> grantsOf(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : entities.createQuery("select g from RoleGrant g where g.accountId in :accounts", RoleGrant.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** One account. */
    public Optional<Account> find(UUID id) {
        return entities.createQuery("select a from Account a where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The account with this normalised login id. */
    public Optional<Account> byLogin(String loginKey) {
        return entities.createQuery("select a from Account a where a.loginKey = :key", Account.class)
                .setParameter("key", loginKey)
                .getResultStream()
                .findFirst();
    }

    /** Active accounts that were last used, resumed or made before the instant; at most so many. */
    public List<Account> unusedSince(Instant before, int most) {
        return entities.createQuery(
                        """
                        select a from Account a where a.state = :active and a.createdAt < :before
                          and (a.lastSignedInAt is null or a.lastSignedInAt < :before)
                          and (a.stateSince is null or a.stateSince < :before) order by a.id""",
                        Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Adds an account or a grant. */
    public void add(Object accountOrGrant) {
        entities.persist(accountOrGrant);
        entities.flush();
    }

    /** Puts an account into a department. */
    public void join(int municipality, UUID account, UUID department) {
        entities.createNativeQuery(
                        "insert into account_department (tenant_id, account_id, department_id) values (?, ?, ?)")
                .setParameter(1, municipality)
                .setParameter(2, account)
                .setParameter(3, department)
                .executeUpdate();
    }

    /** Whether the account is active and belongs to the department. */
    public boolean worksIn(UUID account, UUID department) {
        return !entities.createNativeQuery(
                        """
                        select 1 from account_department d join account a on a.id = d.account_id
                         where d.account_id = ? and d.department_id = ? and a.state = 'ACTIVE'""")
                .setParameter(1, account)
                .setParameter(2, department)
                .getResultList()
                .isEmpty();
    }

    /** Active accounts of a department, by name. */
    public List<Account> of(UUID department) {
        @SuppressWarnings("unchecked")
        List<UUID> members = entities.createNativeQuery(
                        "select account_id from account_department where department_id = ?")
                .setParameter(1, department)
                .getResultList();
        return members.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Account a where a.id in :members order by a.displayName", Account.class)
                        .setParameter("members", members)
                        .getResultList();
    }
}
