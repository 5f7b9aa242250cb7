package dev.mamori.workspace.store;

import dev.mamori.workspace.model.SavedView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The views of one person. */
@ApplicationScoped
public class SavedViews {

    @PersistenceContext
    EntityManager entities;

    /** All of them, by list and name. */
    public List<SavedView> of(UUID account) {
        return entities.createQuery(
                        "select v from SavedView v where v.accountId = :account order by v.page, v.name, v.id",
                        SavedView.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Adds one. */
    public void add(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    /** Removes one of the person's; says how many were removed. */
    public int remove(UUID id, UUID account) {
        return entities.createQuery("delete from SavedView v where v.id = :id and v.accountId = :account")
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
    }
}
