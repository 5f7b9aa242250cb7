package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.identity.AskGrant;
import dev.mamori.identity.ChangeAccount;
import dev.mamori.identity.EndGrant;
import dev.mamori.identity.InviteAccount;
import dev.mamori.identity.ResumeAccount;
import dev.mamori.identity.RetireAccount;
import dev.mamori.identity.SuspendAccount;
import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Samples of the register of accounts. */
final class AccountSamples {

    private static final String MISSING = "not-found";
    private static final String STATE = "account-state";
    private static final String ONESELF = "not-oneself";
    private static final String WHY = "人事の異動があったため";

    private AccountSamples() {}

    static void into(Samples samples) {
        inviting(samples);
        moving(samples);
        granting(samples);
    }

    private static void inviting(Samples samples) {
        samples.sample("ACCOUNT_VIEWED", scene -> args(member(scene).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("ACCOUNT_INVITED", scene -> args(inviting("new." + Ids.next())))
                .changes("account", "account_department", "one_time_link")
                .invalid(scene -> args(inviting(" ")))
                .rejected(
                        "login-id-confusable",
                        scene -> args(inviting(scene.city().loginId().toUpperCase())));
        samples.sample(
                        "ACCOUNT_INVITED_AGAIN",
                        scene -> args(in(scene, "INVITED").id()))
                .changes("one_time_link")
                .rejected(STATE, scene -> args(member(scene).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("ACCOUNT_CHANGED", scene -> args(renamed(member(scene).id(), "木村 桜")))
                .changes("account")
                .invalid(scene -> args(renamed(member(scene).id(), "長".repeat(81))))
                .rejected(MISSING, scene -> args(renamed(Ids.next(), "木村 桜")));
    }

    private static void moving(Samples samples) {
        samples.sample(
                        "ACCOUNT_SUSPENDED",
                        scene -> args(new SuspendAccount(member(scene).id(), 1, WHY)))
                .changes("account")
                .invalid(scene -> args(new SuspendAccount(member(scene).id(), 1, " ")))
                .rejected(ONESELF, scene -> args(new SuspendAccount(scene.city().account(), 1, WHY)))
                .rejected(
                        STATE,
                        scene -> args(new SuspendAccount(in(scene, "SUSPENDED").id(), 1, WHY)))
                .rejected(MISSING, scene -> args(new SuspendAccount(Ids.next(), 1, WHY)));
        samples.sample(
                        "ACCOUNT_RESUMED",
                        scene -> args(new ResumeAccount(in(scene, "SUSPENDED").id(), 1, WHY)))
                .changes("account")
                .invalid(scene -> args(new ResumeAccount(member(scene).id(), 1, null)))
                .rejected(
                        STATE,
                        scene -> args(new ResumeAccount(in(scene, "RETIRED").id(), 1, WHY)))
                .rejected(MISSING, scene -> args(new ResumeAccount(Ids.next(), 1, WHY)));
        samples.sample("ACCOUNT_RETIRED", scene -> args(retired(member(scene))))
                .changes("account", "preview", "role_grant")
                .invalid(scene -> args(new RetireAccount(member(scene).id(), 1, WHY, null)))
                .rejected(STATE, scene -> args(retired(in(scene, "RETIRED"))))
                .rejected(MISSING, scene -> args(new RetireAccount(Ids.next(), 1, WHY, "somebody")));
    }

    private static void granting(Samples samples) {
        samples.sample("ROLE_GRANT_ASKED", scene -> args(granted(member(scene).id(), Role.SUPERVISOR, 30)))
                .changes("approval")
                .invalid(scene -> args(new AskGrant(member(scene).id(), null, null, WHY)))
                .rejected("sod-conflict", scene -> args(granted(member(scene).id(), Role.OPERATOR, 30)))
                .rejected(ONESELF, scene -> args(granted(scene.city().account(), Role.SUPERVISOR, 30)))
                .rejected(MISSING, scene -> args(granted(Ids.next(), Role.SUPERVISOR, 30)));
        samples.sample("ROLE_GRANT_ENDED", scene -> args(ended(member(scene))))
                .changes("role_grant")
                .invalid(scene -> args(new EndGrant(member(scene).id(), null, WHY)))
                .rejected(MISSING, scene -> args(new EndGrant(member(scene).id(), Ids.next(), WHY)));
    }

    static InviteAccount inviting(String loginId) {
        return new InviteAccount(loginId, "木村 桜", "キムラ サクラ", null, Set.of("KAIGO"), null);
    }

    static AskGrant granted(UUID account, Role role, int days) {
        return new AskGrant(account, role, LocalDate.now(TimeSource.ZONE).plusDays(days), WHY);
    }

    static RetireAccount retired(Member member) {
        return new RetireAccount(member.id(), 1, WHY, member.loginId());
    }

    private static ChangeAccount renamed(UUID account, String name) {
        return new ChangeAccount(account, 1, Optional.of(name), Optional.of("キムラ サクラ"), null, null, null);
    }

    private static EndGrant ended(Member member) {
        var grant = Sql.look("select id from role_grant where account_id = ?", member.id())
                .get(0)
                .id("id");
        return new EndGrant(member.id(), grant, WHY);
    }

    private static Member member(Scene scene) {
        return Member.of(scene.city(), Role.CASEWORKER);
    }

    private static Member in(Scene scene, String state) {
        var member = member(scene);
        Sql.change("update account set state = ? where id = ?", state, member.id());
        return member;
    }
}
