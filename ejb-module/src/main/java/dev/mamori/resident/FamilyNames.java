package dev.mamori.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Residents' family names, for who has to tell a relative from a stranger (control 27); nothing of them is kept. */
@ApplicationScoped
public class FamilyNames {

    @PersistenceContext
    EntityManager entities;

    /** The names of some residents of the transaction's municipality. */
    public Map<UUID, String> of(Collection<UUID> residents) {
        var names = new HashMap<UUID, String>();
        if (!residents.isEmpty()) {
            entities.createQuery("select r.id, r.familyName from Resident r where r.id in :residents", Object[].class)
                    .setParameter("residents", residents)
                    .getResultStream()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }
}
