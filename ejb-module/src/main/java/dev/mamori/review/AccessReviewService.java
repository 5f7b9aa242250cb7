package dev.mamori.review;

import static dev.mamori.platform.Permission.ACCOUNT_MANAGE;
import static dev.mamori.platform.Permission.ACCOUNT_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.identity.NotOneself;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.review.model.AccessReview;
import dev.mamori.review.store.AccessReviews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks every quarter whether everybody's roles are still needed (controls 12, 26). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AccessReviewService {

    @Inject
    AccessReviews reviews;

    @Inject
    ReviewDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The reviews there were, the newest first. */
    @Operation(name = "ACCESS_REVIEWS_LISTED", permission = ACCOUNT_READ)
    public Slice<AccessReviewView> list(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        var page = reviews.page(cursor, limit + 1);
        var counts = reviews.counts(page.stream().map(AccessReview::id).toList());
        var views = page.stream()
                .map(review -> AccessReviewView.of(review, counts.getOrDefault(review.id(), Map.of())))
                .toList();
        return Slice.cut(views, limit, view -> Cursor.of(view.id()));
    }

    /** The one that is open, for the reminder on one's first page. */
    @Operation(name = "OPEN_ACCESS_REVIEW_VIEWED", permission = ACCOUNT_READ)
    public Optional<AccessReviewView> open() {
        return reviews.open().map(this::view);
    }

    /** One review. */
    @Operation(name = "ACCESS_REVIEW_VIEWED", permission = ACCOUNT_READ)
    public AccessReviewView find(UUID id) {
        return view(reviews.get(id));
    }

    /** A part of what a review asks about, by login id. */
    @Operation(name = "ACCESS_REVIEW_ITEMS_LISTED", permission = ACCOUNT_READ)
    public Slice<ReviewItemView> items(@NotNull(message = "{rule.required}") @Valid ReviewSearch search) {
        var review = reviews.get(search.review());
        var after = search.cursor() == null
                ? List.of("", "00000000-0000-0000-0000-000000000000")
                : Cursor.keys(search.cursor(), 2);
        var views = reviews.items(review.id(), search.state(), after, search.size() + 1).stream()
                .map(ReviewItemView::of)
                .toList();
        return Slice.cut(
                views,
                search.size(),
                view -> Cursor.of(view.loginId(), view.id().toString()));
    }

    /** Begins one now. */
    @Operation(name = "ACCESS_REVIEW_STARTED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL)
    public AccessReviewView start(@NotNull(message = "{rule.required}") @Valid StartReview command) {
        if (reviews.open().isPresent()) {
            throw new ReviewOpen();
        }
        return view(desk.begin(caller.get().accountId(), Duration.ofDays(command.days()), now()));
    }

    /** Says of some roles that they are needed, or ends them; nobody answers for the own. */
    @Operation(name = "ACCESS_REVIEWED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL, stepUp = true)
    public AccessReviewView answer(@NotNull(message = "{rule.required}") @Valid AnswerReview command) {
        var review = reviews.lock(command.id(), command.expectedVersion());
        var items = reviews.items(review.id(), command.items());
        if (items.size() < command.items().size()) {
            throw new NotFound();
        }
        if (items.stream().anyMatch(item -> item.accountId().equals(caller.get().accountId()))) {
            throw new NotOneself();
        }
        desk.answer(review, items, command, now());
        return view(review);
    }

    private AccessReviewView view(AccessReview review) {
        return AccessReviewView.of(review, reviews.counts(List.of(review.id())).getOrDefault(review.id(), Map.of()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
