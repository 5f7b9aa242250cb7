package dev.mamori.casework.store;

import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.DraftLine;
import dev.mamori.casework.IllegalTransition;
import dev.mamori.casework.RecordStatus;
import dev.mamori.casework.VisitRecordLine;
import dev.mamori.casework.model.VisitRecord;
import dev.mamori.casework.model.VisitRecordRevision;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visit records of the cases the caller sees; any other record is one that does not exist (control 12). */
@ApplicationScoped
public class VisitRecords {

    private static final int PART = 50;

    private static final String AFTER_VISIT = " and v.visitedOn <= :day and (v.visitedOn < :day or v.id < :after)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    CaseRecords cases;

    /** Adds a record at once, so that its version is known. */
    public void add(VisitRecord record) {
        entities.persist(record);
        entities.flush();
    }

    /** Writes a change, and what the record said before where that is kept. */
    public void write(Optional<VisitRecordRevision> before) {
        before.ifPresent(entities::persist);
        entities.flush();
    }

    /** The record, as it is. */
    public VisitRecord get(UUID id) {
        return (VisitRecord) row(id)[0];
    }

    /** The record, for a change based on a version; records of a closed case are not changed. */
    public VisitRecord get(UUID id, long expectedVersion) {
        var row = row(id);
        var record = (VisitRecord) row[0];
        if (record.version() != expectedVersion) {
            throw new StaleVersion();
        }
        if (!((CaseStatus) row[1]).isWorkable()) {
            throw new IllegalTransition();
        }
        return record;
    }

    private Object[] row(UUID id) {
        var sees = sees();
        var query = entities.createQuery(
                "select v, c.status from VisitRecord v, CaseRecord c where c.id = v.caseId and v.id = :id"
                        + sees.condition("c"),
                Object[].class);
        return sees.bind(query.setParameter("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A part of a case's records, the newest visit first. */
    public Slice<VisitRecordLine> ofCase(UUID caseId, String cursor) {
        var sees = sees();
        var query = entities.createQuery(
                """
                select new dev.mamori.casework.VisitRecordLine(v.id, v.version, v.caseId, v.residentId, v.formKey,
                  v.formVersion, v.visitedOn, v.status, v.createdBy, v.createdAt, v.changedBy, v.changedAt)
                from VisitRecord v, CaseRecord c where c.id = v.caseId and c.id = :id%s%s
                order by v.visitedOn desc, v.id desc"""
                        .formatted(sees.condition("c"), cursor == null ? "" : AFTER_VISIT),
                VisitRecordLine.class);
        var lines = part(afterVisit(sees.bind(query).setParameter("id", caseId), cursor));
        if (lines.isEmpty()) {
            cases.get(caseId);
        }
        return Slice.cut(lines, PART, line -> Cursor.of(line.visitedOn(), line.id()));
    }

    /** What the caller began and has not finished, the last touched first. */
    public List<DraftLine> drafts(int limit) {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            return List.of();
        }
        var query = entities.createQuery(
                        """
                        select new dev.mamori.casework.DraftLine(v.id, v.caseId, v.residentId, r.familyName, r.givenName,
                          c.title, v.formKey, v.visitedOn, v.changedAt)
                        from VisitRecord v, CaseRecord c, Resident r
                        where c.id = v.caseId and r.id = v.residentId and v.createdBy = :author and v.status = :draft%s
                        order by v.changedAt desc, v.id desc"""
                                .formatted(sees.condition("c")),
                        DraftLine.class)
                .setParameter("author", caller.get().accountId())
                .setParameter("draft", RecordStatus.DRAFT);
        return sees.bind(query).setMaxResults(limit).getResultList();
    }

    private static <T> TypedQuery<T> afterVisit(TypedQuery<T> query, String cursor) {
        if (cursor == null) {
            return query;
        }
        var keys = Cursor.keys(cursor, 2);
        return query.setParameter("day", Keys.date(keys.get(0))).setParameter("after", Cursor.asId(keys.get(1)));
    }

    /** The newest completed record of a resident on a form, written before another one where that is named. */
    public Optional<VisitRecord> previous(UUID residentId, String formKey, UUID before) {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            return Optional.empty();
        }
        var query = entities.createQuery(
                        """
                        select v from VisitRecord v, CaseRecord c where c.id = v.caseId and v.residentId = :resident
                          and v.formKey = :form and v.status = :completed%s%s order by v.visitedOn desc, v.id desc"""
                                .formatted(sees.condition("c"), before == null ? "" : " and v.id < :before"),
                        VisitRecord.class)
                .setParameter("resident", residentId)
                .setParameter("form", formKey)
                .setParameter("completed", RecordStatus.COMPLETED);
        if (before != null) {
            query.setParameter("before", before);
        }
        return sees.bind(query).setMaxResults(1).getResultStream().findFirst();
    }

    private SeenDepartments sees() {
        var sees = SeenDepartments.of(caller.get());
        if (sees.none()) {
            throw new NotFound();
        }
        return sees;
    }

    private static <T> List<T> part(TypedQuery<T> query) {
        return query.setMaxResults(PART + 1).getResultList();
    }
}
