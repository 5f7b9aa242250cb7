package dev.mamori.review;

import dev.mamori.identity.Recertification;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.review.model.AccessReview;
import dev.mamori.review.model.ReviewItem;
import dev.mamori.review.store.AccessReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a review begins, is answered and ends, in the running transaction. */
@ApplicationScoped
class ReviewDesk {

    @Inject
    AccessReviews reviews;

    @Inject
    Recertification roles;

    @Inject
    CurrentCaller caller;

    /** Asks about every role that lasts. */
    AccessReview begin(UUID by, Duration open, Instant now) {
        var review = new AccessReview(by, now, open);
        reviews.add(
                review,
                roles.held(now).stream()
                        .map(held -> new ReviewItem(review.id(), held))
                        .toList());
        closeWhenAnswered(review, now);
        return review;
    }

    /** Takes the caller's answer for some roles; with the last one the review is over. */
    void answer(AccessReview review, List<ReviewItem> items, AnswerReview said, Instant now) {
        if (!review.open()) {
            throw new ReviewAnswered();
        }
        var by = caller.get();
        for (var item : items) {
            item.answer(
                    said.keep() ? ReviewItemState.KEPT : ReviewItemState.ENDED,
                    by.accountId(),
                    by.name(),
                    said.note(),
                    now);
            if (!said.keep()) {
                roles.end(item.grantId(), now);
            }
        }
        review.answered(now);
        reviews.write();
        closeWhenAnswered(review, now);
    }

    /**
     * What nobody spoke for when the day was over: a role that ended otherwise is gone, an account is suspended.
     *
     * @return how many items are answered by that
     */
    int lapse(AccessReview review, int most, Instant now) {
        var lapsed = 0;
        for (var item : reviews.unanswered(review.id(), most)) {
            if (!roles.lasts(item.grantId(), now)) {
                item.move(ReviewItemState.GONE, now);
                lapsed++;
            } else if (roles.suspend(item.accountId(), "見直しで確かめられませんでした / nobody spoke for it in the review", now)) {
                item.move(ReviewItemState.LAPSED, now);
                lapsed++;
            }
        }
        reviews.write();
        closeWhenAnswered(review, now);
        return lapsed;
    }

    private void closeWhenAnswered(AccessReview review, Instant now) {
        if (reviews.unanswered(review.id(), 1).isEmpty()) {
            review.close(now);
            reviews.write();
        }
    }
}
