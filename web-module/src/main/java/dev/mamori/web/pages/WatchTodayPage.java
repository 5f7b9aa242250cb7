package dev.mamori.web.pages;

import dev.mamori.approval.ApprovalLine;
import dev.mamori.approval.ApprovalService;
import dev.mamori.disclosure.DisclosureLine;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.disclosure.DisclosureState;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What waits today for those who watch over the service; the city learns here at once what the provider can see. */
@Named
@RequestScoped
public class WatchTodayPage {

    private static final int SHOWN = 10;

    @Inject
    ApprovalService approvals;

    @Inject
    DisclosureService disclosures;

    @Inject
    AccessReviewService reviews;

    private Optional<AccessReviewView> review;
    private List<ApprovalLine> waiting;
    private List<DisclosureLine> disclosed;

    /** The newest requests that wait. */
    public List<ApprovalLine> getWaiting() {
        if (waiting == null) {
            waiting = approvals.list(true, null, SHOWN).items();
        }
        return waiting;
    }

    /** The review of roles that waits for answers; nothing where none does. */
    public AccessReviewView getReview() {
        if (review == null) {
            review = reviews.open();
        }
        return review.orElse(null);
    }

    /** What the provider can see at this moment; none lives longer than three hours, so the newest are enough. */
    public List<DisclosureLine> getDisclosed() {
        if (disclosed == null) {
            disclosed = disclosures.list(null, 100).items().stream()
                    .filter(one -> one.state() == DisclosureState.LIVE)
                    .limit(SHOWN)
                    .toList();
        }
        return disclosed;
    }
}
