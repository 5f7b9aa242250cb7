package dev.mamori.identity.store;

import dev.mamori.identity.model.AccountState;
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

    /** Takes an account out of one department. */
    public void leave(UUID account, UUID department) {
        entities.createNativeQuery("delete from account_department where account_id = ? and department_id = ?")
                .setParameter(1, account)
                .setParameter(2, department)
                .executeUpdate();
    }

    /** Whether another account that is not over stands under the directory's number. */
    public boolean externalIdTaken(String externalId, UUID account) {
        return !entities.createQuery(
                        "select a.id from Account a where a.directoryEntry.externalId = :external and a.state <> :over and a.id <> :own",
                        UUID.class)
                .setParameter("external", externalId)
                .setParameter("over", AccountState.RETIRED)
                .setParameter("own", account)
                .getResultList()
                .isEmpty();
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
