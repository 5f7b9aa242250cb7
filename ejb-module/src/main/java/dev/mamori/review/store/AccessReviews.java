package dev.mamori.review.store;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.review.ReviewItemState;
import dev.mamori.review.model.AccessReview;
import dev.mamori.review.model.ReviewItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The reviews of a municipality and what they ask about. */
@ApplicationScoped
public class AccessReviews {

    /** Behind every id there is. */
    private static final UUID LAST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager entities;

    /** Adds a review with what it asks about; in batches. */
    public void add(AccessReview review, List<ReviewItem> items) {
        entities.persist(review);
        items.forEach(entities::persist);
        entities.flush();
    }

    /** Writes what was changed. */
    public void write() {
        entities.flush();
    }

    /** One review. */
    public AccessReview get(UUID id) {
        return entities.createQuery("select r from AccessReview r where r.id = :id", AccessReview.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One review, for answers based on a version: of two that answer at once the second waits. */
    public AccessReview lock(UUID id, long expectedVersion) {
        var review = get(id);
        entities.lock(review, LockModeType.PESSIMISTIC_WRITE);
        if (review.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return review;
    }

    /** The one that is open. */
    public Optional<AccessReview> open() {
        return entities.createQuery("select r from AccessReview r where r.closedAt is null", AccessReview.class)
                .getResultStream()
                .findFirst();
    }

    /** A page of reviews, the newest first. */
    public List<AccessReview> page(String cursor, int limit) {
        var before = cursor == null ? LAST : Cursor.id(cursor);
        return entities.createQuery(
                        "select r from AccessReview r where r.id < :before order by r.id desc", AccessReview.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many items of each state each of some reviews has. */
    public Map<UUID, Map<ReviewItemState, Long>> counts(Collection<UUID> reviews) {
        var counts = new java.util.HashMap<UUID, Map<ReviewItemState, Long>>();
        if (!reviews.isEmpty()) {
            entities.createQuery(
                            """
                            select i.reviewId, i.state, count(i) from ReviewItem i where i.reviewId in :reviews
                             group by i.reviewId, i.state""",
                            Object[].class)
                    .setParameter("reviews", reviews)
                    .getResultStream()
                    .forEach(
                            row -> counts.computeIfAbsent((UUID) row[0], review -> new EnumMap<>(ReviewItemState.class))
                                    .put((ReviewItemState) row[1], (Long) row[2]));
        }
        return counts;
    }

    /** A page of what a review asks about, by login id. */
    public List<ReviewItem> items(UUID review, ReviewItemState state, List<String> after, int limit) {
        return entities.createQuery(
                        """
                        select i from ReviewItem i where i.reviewId = :review and i.state in :states
                           and (i.loginId > :login or (i.loginId = :login and i.id > :id)) order by i.loginId, i.id""",
                        ReviewItem.class)
                .setParameter("review", review)
                .setParameter("states", state == null ? EnumSet.allOf(ReviewItemState.class) : EnumSet.of(state))
                .setParameter("login", after.get(0))
                .setParameter("id", Cursor.asId(after.get(1)))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Some of what a review asks about. */
    public List<ReviewItem> items(UUID review, Collection<UUID> ids) {
        return entities.createQuery(
                        "select i from ReviewItem i where i.reviewId = :review and i.id in :ids", ReviewItem.class)
                .setParameter("review", review)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What nobody has answered, at most so many. */
    public List<ReviewItem> unanswered(UUID review, int most) {
        return entities.createQuery(
                        "select i from ReviewItem i where i.reviewId = :review and i.state = :open order by i.id",
                        ReviewItem.class)
                .setParameter("review", review)
                .setParameter("open", ReviewItemState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }
}
