package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.Slice;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import dev.mamori.review.AnswerReview;
import dev.mamori.review.ReviewItemState;
import dev.mamori.review.ReviewItemView;
import dev.mamori.review.ReviewSearch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One review: who holds which role, and whether it is still needed. */
@Named
@ViewScoped
public class AccessReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    @Inject
    transient AccessReviewService reviews;

    private UUID id;
    private long expectedVersion;
    private String state;
    private String cursor;
    private String note;
    private HashMap<String, Boolean> chosen = new HashMap<>();
    private transient AccessReviewView shown;
    private transient Slice<ReviewItemView> found;

    /** Opens the review. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Says that the chosen roles are needed. */
    public String keep() {
        return answer(true);
    }

    /** Ends the chosen roles. */
    public String end() {
        return answer(false);
    }

    private String answer(boolean keep) {
        reviews.answer(new AnswerReview(id, expectedVersion, chosenIds(), keep, note));
        var filter = state == null ? "" : "&state=" + state;
        return "/admin/access-reviews/view.xhtml?faces-redirect=true&id=" + id + filter;
    }

    private Set<UUID> chosenIds() {
        return chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(entry -> UUID.fromString(entry.getKey()))
                .collect(Collectors.toSet());
    }

    public AccessReviewView getIt() {
        if (shown == null) {
            shown = reviews.find(id);
        }
        return shown;
    }

    /** What it asks about. */
    public List<ReviewItemView> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStates() {
        return Words.names(ReviewItemState.class);
    }

    private Slice<ReviewItemView> found() {
        if (found == null) {
            found = reviews.items(
                    new ReviewSearch(id, Chosen.of(ReviewItemState.class, state, "/state"), cursor, SHOWN));
        }
        return found;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String given) {
        note = given;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
