package dev.mamori.resident.store;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import dev.mamori.platform.StaleVersion;
import dev.mamori.resident.ResidentLine;
import dev.mamori.resident.model.Resident;
import dev.mamori.resident.model.ResidentCriteria;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The municipality's residents. */
@ApplicationScoped
public class Residents {

    @PersistenceContext
    EntityManager entities;

    /** Adds a resident at once, so that its version is known. */
    public void add(Resident resident) {
        entities.persist(resident);
        entities.flush();
    }

    /** The resident, as it is. */
    public Resident get(UUID id) {
        var resident = entities.find(Resident.class, id);
        if (resident == null) {
            throw new NotFound();
        }
        return resident;
    }

    /** The resident, for a change based on a version. */
    public Resident get(UUID id, long expectedVersion) {
        var resident = get(id);
        if (resident.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return resident;
    }

    /** Writes changes at once, so that the new version is known. */
    public void write() {
        entities.flush();
    }

    /** A part of those that fit, in the order of their readings. */
    public Slice<ResidentLine> search(ResidentCriteria criteria, String cursor, int limit) {
        var lines = new ResidentQuery(criteria, cursor)
                .over(entities)
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.cut(lines, limit, Residents::cursorAfter);
    }

    private static String cursorAfter(ResidentLine line) {
        return Cursor.of(ResidentQuery.orderKey(line), line.id());
    }
}
