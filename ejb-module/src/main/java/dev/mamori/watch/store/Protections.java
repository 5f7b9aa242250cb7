package dev.mamori.watch.store;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.watch.model.ProtectedResident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Marks of protection. */
@ApplicationScoped
public class Protections {

    @PersistenceContext
    EntityManager entities;

    /** A page of them, the newest first. */
    public List<ProtectedResident> page(String cursor, int limit) {
        return entities.createQuery(
                        "select p from ProtectedResident p where p.id < :before order by p.id desc",
                        ProtectedResident.class)
                .setParameter("before", cursor == null ? new UUID(-1, -1) : Cursor.id(cursor))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The mark that holds of a resident. */
    public Optional<ProtectedResident> of(UUID resident) {
        return entities.createQuery(
                        "select p from ProtectedResident p where p.residentId = :resident and p.endedAt is null",
                        ProtectedResident.class)
                .setParameter("resident", resident)
                .getResultStream()
                .findFirst();
    }

    /** One of them, for a change based on a version. */
    public ProtectedResident get(UUID id, long expectedVersion) {
        var mark = entities.createQuery("select p from ProtectedResident p where p.id = :id", ProtectedResident.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (mark.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return mark;
    }

    /** Adds one, or writes what was changed, at once. */
    public void write(ProtectedResident mark) {
        entities.persist(mark);
        entities.flush();
    }
}
