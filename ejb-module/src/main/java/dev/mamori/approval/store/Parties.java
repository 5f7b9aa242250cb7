package dev.mamori.approval.store;

import dev.mamori.approval.model.Party;
import dev.mamori.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who asks and who decides, as the register of accounts has them. */
@ApplicationScoped
public class Parties {

    @PersistenceContext
    EntityManager entities;

    /** The caller at hand; empty person where the register does not say who is behind the account. */
    public Party of(Caller caller) {
        var persons = entities.createNativeQuery("select coalesce(person_ref, '') from account where id = ?")
                .setParameter(1, caller.accountId())
                .getResultList();
        var person = persons.isEmpty() ? "" : (String) persons.get(0);
        return new Party(
                caller.accountId(),
                caller.name(),
                person.isEmpty() ? null : person,
                caller.seat().terminalSessionId());
    }

    /**
     * Whether the account is active, and stays so until the transaction ends: it cannot be suspended or retired between
     * the decision and what is carried out.
     */
    public boolean active(UUID account) {
        return !entities.createNativeQuery("select 1 from account where id = ? and state = 'ACTIVE' for share")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }
}
