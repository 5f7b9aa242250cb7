package dev.mamori.casework.store;

import dev.mamori.casework.VisitRecordRevisionView;
import dev.mamori.casework.model.VisitRecordRevision;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What visit records of the cases the caller sees said before they were changed. */
@ApplicationScoped
public class VisitRecordRevisions {

    private static final int PART = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    VisitRecords records;

    /** A part of a record's revisions, the newest first; a record never changed has none. */
    public Slice<VisitRecordRevisionView> of(UUID recordId, String cursor) {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            throw new NotFound();
        }
        var query = entities.createQuery(
                """
                select x, v.residentId from VisitRecordRevision x, VisitRecord v, CaseRecord c
                where v.id = x.recordId and c.id = v.caseId and v.id = :id and x.number < :below%s
                order by x.number desc"""
                        .formatted(sees.condition("c")),
                Object[].class);
        var rows = sees.bind(query)
                .setParameter("id", recordId)
                .setParameter("below", cursor == null ? Integer.MAX_VALUE : number(cursor))
                .setMaxResults(PART + 1)
                .getResultList();
        if (rows.isEmpty()) {
            records.get(recordId);
        }
        var views = rows.stream()
                .map(row -> VisitRecordRevisionView.of((VisitRecordRevision) row[0], (UUID) row[1]))
                .toList();
        return Slice.cut(views, PART, view -> Cursor.of(view.number()));
    }

    private static int number(String cursor) {
        try {
            return Integer.parseInt(Cursor.keys(cursor, 1).get(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.invalid();
        }
    }
}
