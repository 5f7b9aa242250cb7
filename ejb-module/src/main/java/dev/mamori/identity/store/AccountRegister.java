package dev.mamori.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What only those who keep the register of accounts do with it, behind the wall. */
@ApplicationScoped
public class AccountRegister {

    @PersistenceContext
    EntityManager entities;

    /** Lets one invitation at a time compare itself with all login ids there are; until the transaction ends. */
    public void lock(int municipality) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('login-ids'), ?)) as held")
                .setParameter(1, municipality)
                .getResultList();
    }

    /** Every login id that was ever given. */
    public List<String> loginIds() {
        return entities.createQuery("select a.loginId from Account a", String.class)
                .getResultList();
    }

    /** Takes an account out of all departments. */
    public void leaveAll(UUID account) {
        entities.createNativeQuery("delete from account_department where account_id = ?")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** The departments of an account. */
    @SuppressWarnings("unchecked")
    public List<UUID> departmentsOf(UUID account) {
        return entities.createNativeQuery("select department_id from account_department where account_id = ?")
                .setParameter(1, account)
                .getResultList();
    }

    /** Writes changes at once. */
    public void write() {
        entities.flush();
    }
}
