package dev.mamori.casework.store;

import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.TimelineEntry;
import dev.mamori.casework.model.CaseCriteria;
import dev.mamori.casework.model.CaseEvent;
import dev.mamori.casework.model.CaseRecord;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;

/** The cases of the departments the caller sees; any other case is one that does not exist (control 12). */
@ApplicationScoped
public class CaseRecords {

    private static final int TIMELINE_LENGTH = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    /**
     * Adds a case and how it began. The case goes first: the database demands it, and the persistence layer does not
     * know. That the resident exists is left to the foreign key, which also holds when nobody looks.
     */
    public void open(CaseRecord record, CaseEvent opened) {
        entities.persist(record);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            throw Refusal.by("case_record_resident", refused) ? new Invalid("/residentId", "resident") : refused;
        }
        write(opened);
    }

    /** Writes a change, and what it tells, at once, so that the new version is known. */
    public void write(CaseEvent told) {
        entities.persist(told);
        entities.flush();
    }

    /** The case, as it is. */
    public CaseRecord get(UUID id) {
        var record = entities.find(CaseRecord.class, id);
        if (record == null || !caller.get().sees(record.departmentId())) {
            throw new NotFound();
        }
        return record;
    }

    /** The case, for a change based on a version. */
    public CaseRecord get(UUID id, long expectedVersion) {
        var record = get(id);
        if (record.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return record;
    }

    /** A part of those that fit, the one with the newest activity first. */
    public Slice<CaseRecordLine> search(CaseCriteria criteria, String cursor, int limit) {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            return new Slice<>(List.of(), null);
        }
        var query = new CaseQuery(criteria, sees, cursor).over(entities);
        return Slice.cut(
                query.setMaxResults(limit + 1).getResultList(),
                limit,
                line -> Cursor.of(line.lastActivityAt(), line.id()));
    }

    /** A part of what happened to a case, the newest first. A case has at least been opened. */
    public Slice<TimelineEntry> timeline(UUID id, String cursor) {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            throw new NotFound();
        }
        var query = entities.createQuery(
                """
                select new dev.mamori.casework.TimelineEntry(e.id, e.caseId, c.residentId, e.kind, e.occurredAt,
                  e.actorId, e.actorName, e.subjectId, e.note)
                from CaseEvent e, CaseRecord c where c.id = e.caseId and c.id = :id%s%s order by e.id desc"""
                        .formatted(sees.condition("c"), cursor == null ? "" : " and e.id < :after"),
                TimelineEntry.class);
        sees.bind(query).setParameter("id", id);
        if (cursor != null) {
            query.setParameter("after", Cursor.id(cursor));
        }
        var entries = query.setMaxResults(TIMELINE_LENGTH + 1).getResultList();
        if (entries.isEmpty() && cursor == null) {
            throw new NotFound();
        }
        return Slice.cut(entries, TIMELINE_LENGTH, entry -> Cursor.of(entry.id()));
    }
}
