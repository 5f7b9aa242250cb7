package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.review.AccessReviewService;
import dev.mamori.review.AccessReviewView;
import dev.mamori.review.AnswerReview;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Reviews;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import dev.mamori.upkeep.Duty;
import dev.mamori.upkeep.Upkeep;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every quarter somebody speaks for every role, or it goes (control 12). */
@Satisfies("12")
class AccessReviewIT extends InContainer {

    @Inject
    AccessReviewService reviews;

    @Inject
    Upkeep upkeep;

    @Inject
    Services services;

    private City city;

    @BeforeEach
    void begin() {
        city = City.mamori();
        Reviews.layAside();
    }

    @AfterEach
    void end() {
        Reviews.layAside();
    }

    @Test
    void aReviewAsksAboutEveryRoleThatLasts() {
        var lasting = Sql.look(
                        """
                        select count(*) as n from role_grant g join account a on a.id = g.account_id
                         where g.tenant_id = ? and g.valid_until > now() and a.state <> 'RETIRED'""",
                        city.code())
                .get(0)
                .number("n");
        var begun = Reviews.begun(city, Role.CASEWORKER);
        assertThat(begun.review().open()).isEqualTo(lasting + 1);
    }

    @Test
    void whatIsNotNeededEndsWithTheAnswer() {
        var begun = Reviews.begun(city, Role.CASEWORKER);
        var after = services.done(city.caller(null), () -> reviews.answer(begun.answering(false, begun.item())));
        assertThat(after.ended()).isEqualTo(1);
        assertThat(lasting(begun.member())).isZero();
        assertThat(state(begun.item())).isEqualTo("ENDED");
        var again = new AnswerReview(after.id(), after.version(), Set.of(begun.item()), true, null);
        assertThat(services.as()
                        .does(city.caller(null), () -> reviews.answer(again))
                        .code())
                .isEqualTo("review-answered");
    }

    @Test
    void withTheLastAnswerTheReviewIsOver() {
        var begun = Reviews.begun(city, Role.CASEWORKER);
        var own = begun.answering(true, begun.ownItem());
        AccessReviewView after = services.done(city.colleagueCaller(), () -> reviews.answer(own));
        assertThat(after.state()).isEqualTo("OPEN");
        var last = new AnswerReview(after.id(), after.version(), Set.of(begun.item()), true, null);
        assertThat(services.done(city.caller(null), () -> reviews.answer(last)).state())
                .isEqualTo("CLOSED");
    }

    @Test
    void whoNobodySpeaksForIsSuspendedOnTheDay() {
        var begun = Reviews.begun(city, Role.CASEWORKER);
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isZero();
        begun.overdue();
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isEqualTo(1);
        assertThat(begun.member().row().text("state")).isEqualTo("SUSPENDED");
        assertThat(state(begun.item())).isEqualTo("LAPSED");
        assertThat(Sql.look(
                        "select 1 from audit_event where operation = 'ACCOUNT_SUSPENDED' and subject_id = ?",
                        begun.member().id()))
                .hasSize(1);
        assertThat(Sql.look(
                        "select 1 from access_review where id = ? and closed_at is not null",
                        begun.review().id()))
                .hasSize(1);
    }

    @Test
    void theLastAdministratorStaysAndTheReviewStaysOpen() {
        var begun = Reviews.begun(city, Role.CITY_ADMIN);
        begun.overdue();
        var others = Sql.look(
                """
                select distinct a.id from account a join role_grant g on g.account_id = a.id
                 where a.tenant_id = ? and a.state = 'ACTIVE' and g.role = 'CITY_ADMIN' and a.id <> ?""",
                city.code(),
                begun.member().id());
        others.forEach(one -> move(one.id("id"), "SUSPENDED"));
        try {
            assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isZero();
            assertThat(begun.member().row().text("state")).isEqualTo("ACTIVE");
            assertThat(state(begun.item())).isEqualTo("OPEN");
        } finally {
            others.forEach(one -> move(one.id("id"), "ACTIVE"));
        }
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isEqualTo(1);
        assertThat(begun.member().row().text("state")).isEqualTo("SUSPENDED");
    }

    private static void move(UUID account, String state) {
        Sql.change("update account set state = ? where id = ?", state, account);
    }

    @Test
    void itRemindsBeforeItsDay() {
        var begun = Reviews.begun(city, Role.CASEWORKER);
        Sql.change(
                "update access_review set started_at = now() - interval '5 days', due_at = now() + interval '2 days 23 hours'"
                        + " where id = ?",
                begun.review().id());
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isEqualTo(1);
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isZero();
        assertThat(Sql.look(
                        "select 1 from audit_event where operation = 'ACCESS_REVIEW_REMINDED' and subject_id = ?",
                        begun.review().id()))
                .hasSize(1);
    }

    @Test
    void aQuarterLaterTheNextBeginsByItself() {
        var begun = Reviews.begun(city, Role.CASEWORKER);
        Reviews.layAside();
        var age =
                "update access_review set started_at = started_at - interval '%s days', due_at = due_at - interval '%s days'"
                        + " where tenant_id = " + city.code();
        Sql.change(age.formatted("90", "90"));
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isZero();
        Sql.change(age.formatted("2", "2"));
        assertThat(upkeep.tend(city.code(), Duty.ACCESS_REVIEWS)).isEqualTo(1);
        assertThat(Sql.look(
                        "select 1 from access_review where tenant_id = ? and closed_at is null and started_by is null",
                        city.code()))
                .hasSize(1);
        assertThat(begun.review().state()).isEqualTo("OPEN");
    }

    private static long lasting(Member member) {
        return Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id())
                .size();
    }

    private static String state(UUID item) {
        return Sql.look("select state from access_review_item where id = ?", item)
                .get(0)
                .text("state");
    }
}
