package dev.mamori.tests.inside;

import dev.mamori.access.Role;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import dev.mamori.review.AnswerReview;
import dev.mamori.review.StartReview;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import java.util.UUID;

/** A review of a test's own: it asks about one new member of staff, and everybody else is left alone. */
public record Reviews(City city, AccessReviewView review, Member member, UUID item) {

    /** Begins one; what was open is laid aside. */
    public static Reviews begun(City city, Role role) {
        layAside();
        var member = Member.of(city, role);
        var services = CDI.current().select(Services.class).get();
        var review = services.done(city.caller(null), () -> service().start(new StartReview(7)));
        var item = Sql.look(
                        "select id from access_review_item where review_id = ? and account_id = ?",
                        review.id(),
                        member.id())
                .get(0)
                .id("id");
        Sql.change(
                "update access_review_item set state = 'GONE', decided_at = now() where review_id = ? and id <> ?"
                        + " and account_id <> ?",
                review.id(),
                item,
                city.account());
        return new Reviews(city, review, member, item);
    }

    /** Ends whatever review is open. */
    public static void layAside() {
        Sql.change("update access_review set closed_at = now() where closed_at is null");
    }

    /** What the city's own account is asked about. */
    public UUID ownItem() {
        return Sql.look(
                        "select id from access_review_item where review_id = ? and account_id = ?",
                        review.id(),
                        city.account())
                .get(0)
                .id("id");
    }

    public AnswerReview answering(boolean keep, UUID... items) {
        return new AnswerReview(review.id(), review.version(), Set.of(items), keep, "担当が続くため");
    }

    /** Its day is over; nobody answers for the city's own account either, which another test needs. */
    public void overdue() {
        Sql.change(
                "update access_review_item set state = 'GONE', decided_at = now() where review_id = ? and account_id = ?"
                        + " and state = 'OPEN'",
                review.id(),
                city.account());
        Sql.change(
                "update access_review set started_at = now() - interval '9 days', due_at = now() - interval '2 days'"
                        + " where id = ?",
                review.id());
    }

    public static AccessReviewService service() {
        return CDI.current().select(AccessReviewService.class).get();
    }
}
