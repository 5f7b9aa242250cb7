package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.platform.Ids;
import dev.mamori.review.AnswerReview;
import dev.mamori.review.ReviewSearch;
import dev.mamori.review.StartReview;
import java.util.Set;

/** Samples of the reviews of everybody's roles. */
final class ReviewSamples {

    private static final String MISSING = "not-found";

    private ReviewSamples() {}

    static void into(Samples samples) {
        samples.sample("ACCESS_REVIEWS_LISTED", scene -> args(null, 10)).invalid(scene -> args(null, 0));
        samples.sample("OPEN_ACCESS_REVIEW_VIEWED", scene -> args());
        samples.sample(
                        "ACCESS_REVIEW_VIEWED",
                        scene -> args(begun(scene).review().id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample(
                        "ACCESS_REVIEW_ITEMS_LISTED",
                        scene -> args(new ReviewSearch(begun(scene).review().id(), null, null, 10)))
                .invalid(scene -> args(new ReviewSearch(Ids.next(), null, null, 0)))
                .rejected(MISSING, scene -> args(new ReviewSearch(Ids.next(), null, null, 10)));
        samples.sample("ACCESS_REVIEW_STARTED", scene -> {
                    Reviews.layAside();
                    return args(new StartReview(21));
                })
                .changes("access_review", "access_review_item")
                .invalid(scene -> args(new StartReview(6)))
                .rejected("review-open", scene -> {
                    begun(scene);
                    return args(new StartReview(21));
                });
        answering(samples);
    }

    private static void answering(Samples samples) {
        samples.sample("ACCESS_REVIEWED", scene -> {
                    var begun = begun(scene);
                    return args(begun.answering(true, begun.item()));
                })
                .changes("access_review", "access_review_item")
                .invalid(scene -> args(new AnswerReview(Ids.next(), 1, Set.of(), true, null)))
                .rejected("not-oneself", scene -> {
                    var begun = begun(scene);
                    return args(begun.answering(true, begun.ownItem()));
                })
                .rejected(MISSING, scene -> args(begun(scene).answering(true, Ids.next())));
    }

    private static Reviews begun(Scene scene) {
        return Reviews.begun(scene.city(), Role.CASEWORKER);
    }
}
