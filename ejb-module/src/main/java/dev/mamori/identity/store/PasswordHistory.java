package dev.mamori.identity.store;

import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The last passwords of an account, in their stored form; older ones are forgotten. */
@ApplicationScoped
public class PasswordHistory {

    /** The present password is one of the last, and stands with the account. */
    private static final int KEPT = PasswordPolicy.REMEMBERED - 1;

    @PersistenceContext
    EntityManager entities;

    /** The stored forms before the present one, the newest first. */
    @SuppressWarnings("unchecked")
    public List<String> of(UUID account) {
        return entities.createNativeQuery(
                        "select password_hash from password_history where account_id = ? order by replaced_at desc, id desc")
                .setParameter(1, account)
                .setMaxResults(KEPT)
                .getResultList();
    }

    /** Keeps a stored form that was replaced now. */
    public void keep(int municipality, UUID account, String replaced) {
        entities.createNativeQuery(
                        """
                        insert into password_history (id, tenant_id, account_id, password_hash, replaced_at)
                        values (?, ?, ?, ?, clock_timestamp())""")
                .setParameter(1, Ids.next())
                .setParameter(2, municipality)
                .setParameter(3, account)
                .setParameter(4, replaced)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        delete from password_history where account_id = ? and id not in (
                          select id from password_history where account_id = ? order by replaced_at desc, id desc limit ?)""")
                .setParameter(1, account)
                .setParameter(2, account)
                .setParameter(3, KEPT)
                .executeUpdate();
    }
}
