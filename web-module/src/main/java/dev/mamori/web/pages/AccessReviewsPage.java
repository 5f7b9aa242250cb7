package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import dev.mamori.review.StartReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reviews of everybody's roles there were, and the way to begin one before the quarter asks for it. */
@Named
@RequestScoped
public class AccessReviewsPage {

    private static final int SHOWN = 50;

    @Inject
    AccessReviewService reviews;

    private String cursor;
    private int days = 21;
    private Slice<AccessReviewView> found;

    /** Begins one. */
    public String start() {
        return "/admin/access-reviews/view.xhtml?faces-redirect=true&id="
                + reviews.start(new StartReview(days)).id();
    }

    public List<AccessReviewView> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    /** Whether one is open; then no other begins. */
    public boolean isUnderWay() {
        return getLines().stream().anyMatch(review -> "OPEN".equals(review.state()));
    }

    private Slice<AccessReviewView> found() {
        if (found == null) {
            found = reviews.list(cursor, SHOWN);
        }
        return found;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int given) {
        days = given;
    }
}
