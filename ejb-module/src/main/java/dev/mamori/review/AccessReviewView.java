package dev.mamori.review;

import dev.mamori.platform.Identified;
import dev.mamori.review.model.AccessReview;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A review and how far it has come.
 *
 * @param state OPEN, or CLOSED when all was answered or its day was over
 * @param open roles nobody has spoken for yet
 */
public record AccessReviewView(
        UUID id,
        long version,
        String state,
        Instant startedAt,
        Instant dueAt,
        Instant remindedAt,
        Instant closedAt,
        long open,
        long kept,
        long ended,
        long lapsed,
        long gone)
        implements Identified {

    static AccessReviewView of(AccessReview review, Map<ReviewItemState, Long> counts) {
        return new AccessReviewView(
                review.id(),
                review.version(),
                review.open() ? "OPEN" : "CLOSED",
                review.startedAt(),
                review.dueAt(),
                review.remindedAt(),
                review.closedAt(),
                counts.getOrDefault(ReviewItemState.OPEN, 0L),
                counts.getOrDefault(ReviewItemState.KEPT, 0L),
                counts.getOrDefault(ReviewItemState.ENDED, 0L),
                counts.getOrDefault(ReviewItemState.LAPSED, 0L),
                counts.getOrDefault(ReviewItemState.GONE, 0L));
    }
}
