package dev.mamori.approval.store;

import dev.mamori.approval.ApprovalState;
import dev.mamori.approval.model.Approval;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The municipality's requests for approval, the newest first. */
@ApplicationScoped
public class ApprovalRequests {

    @PersistenceContext
    EntityManager entities;

    /** Adds a request at once, so that its version is known. */
    public void add(Approval approval) {
        entities.persist(approval);
        entities.flush();
    }

    /** The request, as it is. */
    public Approval get(UUID id) {
        var approval = entities.find(Approval.class, id);
        if (approval == null) {
            throw new NotFound();
        }
        return approval;
    }

    /** The request, for a decision based on a version; whoever decides at the same moment waits and then finds it decided. */
    public Approval lock(UUID id, long expectedVersion) {
        var approval = get(id);
        entities.refresh(approval, LockModeType.PESSIMISTIC_WRITE);
        if (approval.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return approval;
    }

    /** Writes a decision at once. */
    public void write() {
        entities.flush();
    }

    /** A part of them, from behind the cursor. */
    public List<Approval> page(boolean waiting, UUID askedBy, String cursor, int limit) {
        var query = entities.createQuery(
                        "select a from Approval a where 1 = 1"
                                + (waiting ? " and a.state = :pending and a.expiresAt > :now" : "")
                                + (askedBy == null ? "" : " and a.requestedBy = :asking")
                                + (cursor == null ? "" : " and a.id < :after") + " order by a.id desc",
                        Approval.class)
                .setMaxResults(limit);
        if (waiting) {
            query.setParameter("pending", ApprovalState.PENDING).setParameter("now", Instant.now());
        }
        if (askedBy != null) {
            query.setParameter("asking", askedBy);
        }
        if (cursor != null) {
            query.setParameter("after", Cursor.id(cursor));
        }
        return query.getResultList();
    }
}
