package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.AskGrant;
import dev.mamori.identity.Invited;
import dev.mamori.identity.RetireAccount;
import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Foresight;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an account: nobody gets in unseen, nobody stays too long, and no id is given twice (control 12). */
class AccountsIT extends InContainer {

    private static final String WHY = "人事の異動があったため";

    @Inject
    AccountRegisterService register;

    @Inject
    ApprovalService approvals;

    @Inject
    Services services;

    @Inject
    Foresight foresight;

    private City city;

    @BeforeEach
    void begin() {
        city = City.mamori();
    }

    @Test
    void idsThatLookTheSameAreOneId() {
        var id = "kimura." + Ids.next().toString().substring(28);
        assertThat(invite(id).well()).isTrue();
        for (var other : List.of(
                id, id.toUpperCase(), " " + id + " ", id.replace('k', 'ｋ'), id.replace('a', 'а'), id + "\u200b")) {
            var ending = invite(other);
            assertThat(ending.code()).as(other).isIn("login-id-confusable", "validation");
        }
    }

    @Test
    void aRetiredIdIsNeverGivenAgain() {
        var member = Member.of(city, Role.CASEWORKER);
        var command = new RetireAccount(member.id(), 1, WHY, member.loginId());
        assertThat(foresight
                        .does(city.caller(null), "ACCOUNT_RETIRED", command, () -> register.retire(command))
                        .well())
                .isTrue();
        assertThat(invite(member.loginId()).code()).isEqualTo("login-id-confusable");
        assertThat(Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id()))
                .isEmpty();
        assertThat(Sql.look("select 1 from access_session where account_id = ? and ended_at is null", member.id()))
                .isEmpty();
    }

    @Test
    void aRoleIsGivenWhenSomebodyElseApproves() {
        var invited = (Invited) invite("mori." + Ids.next()).result();
        assertThat(invited.account().grants()).isEmpty();
        var request = ask(invited, Role.CASEWORKER, 30);
        assertThat(decide(request, city.caller(null)).code()).isEqualTo("four-eyes-required");
        assertThat(decide(request, city.colleagueCaller()).well()).isTrue();
        assertThat(grants(invited))
                .singleElement()
                .extracting(grant -> grant.text("role"))
                .isEqualTo("CASEWORKER");
    }

    @Test
    void aRoleLastsAYearAtMost() {
        var invited = (Invited) invite("hara." + Ids.next()).result();
        var today = LocalDate.now(TimeSource.ZONE);
        assertThat(asked(invited, Role.CASEWORKER, today.plusYears(1)).code()).isEqualTo("validation");
        assertThat(asked(invited, Role.CASEWORKER, today.minusDays(1)).code()).isEqualTo("validation");
        var request = (ApprovalView)
                asked(invited, Role.CASEWORKER, today.plusYears(1).minusDays(1)).result();
        assertThat(decide(request, city.colleagueCaller()).well()).isTrue();
    }

    @Test
    void dutiesThatMustBeApartAreApart() {
        var invited = (Invited) invite("oka." + Ids.next()).result();
        var request = ask(invited, Role.CITY_ADMIN, 30);
        var other = ask(invited, Role.SECURITY_OFFICER, 30);
        assertThat(decide(request, city.colleagueCaller()).well()).isTrue();
        // asked for while it was possible, and not possible any more: the second request is void
        assertThat(decide(other, city.colleagueCaller()).code()).isIn("sod-conflict", "approval-voided");
        assertThat(grants(invited)).hasSize(1);
    }

    private Ending invite(String loginId) {
        var command = new dev.mamori.identity.InviteAccount(loginId, "木村 桜", null, null, Set.of("KAIGO"), null);
        return services.as().does(city.caller(null), () -> register.invite(command));
    }

    private ApprovalView ask(Invited invited, Role role, int days) {
        return (ApprovalView)
                asked(invited, role, LocalDate.now(TimeSource.ZONE).plusDays(days))
                        .result();
    }

    private Ending asked(Invited invited, Role role, LocalDate until) {
        return services.as()
                .does(city.caller(null), () -> register.askGrant(new AskGrant(invited.id(), role, until, WHY)));
    }

    private Ending decide(ApprovalView request, dev.mamori.platform.Caller by) {
        var decision = new DecideApproval(request.id(), request.version(), request.payloadSha256(), "確かめた");
        return services.as().does(by, () -> approvals.approve(decision));
    }

    private static List<Sql.Row> grants(Invited invited) {
        return Sql.look("select role from role_grant where account_id = ?", invited.id());
    }
}
