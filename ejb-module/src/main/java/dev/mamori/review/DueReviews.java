package dev.mamori.review;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import dev.mamori.review.model.AccessReview;
import dev.mamori.review.store.AccessReviews;
import dev.mamori.review.store.FirstDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Sees to it that there is a review every quarter, that it reminds, and that it ends on its day (control 12). The first
 * begins a quarter after the municipality's first account was made.
 */
@ApplicationScoped
public class DueReviews {

    /** Few at a time: each suspended account leaves its own row. */
    private static final int BATCH = 100;

    @Inject
    AccessReviews reviews;

    @Inject
    FirstDays days;

    @Inject
    ReviewDesk desk;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    /** Does what is due now, in the running transaction; says how many roles, reviews or reminders that were. */
    public int tend(Instant now) {
        var open = reviews.open();
        if (open.isEmpty()) {
            return beginWhenDue(now);
        }
        var review = open.get();
        if (review.overdue(now)) {
            return desk.lapse(review, BATCH, now);
        }
        if (review.reminderDue(now)) {
            review.reminded(now);
            reviews.write();
            tell("ACCESS_REVIEW_REMINDED", review, now);
            return 1;
        }
        return 0;
    }

    private int beginWhenDue(Instant now) {
        if (days.lastReviewed().plus(AccessReview.EVERY).isAfter(now)) {
            return 0;
        }
        tell("ACCESS_REVIEW_STARTED", desk.begin(null, AccessReview.USUAL, now), now);
        return 1;
    }

    private void tell(String operation, AccessReview review, Instant now) {
        trail.success(new Attempt(caller.get(), now, operation, Risk.IMPACTFUL).concerning(review.id()));
    }
}
