package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.caution.PreviewView;
import dev.mamori.caution.RunbookService;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.RetireAccount;
import dev.mamori.terminal.RetireTerminal;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Foresight;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken back is shown in numbers first, and then done as it was shown, once, by who saw it (control 14). */
@Satisfies("14")
class PreviewIT extends InContainer {

    private static final String RETIRING = "ACCOUNT_RETIRED";
    private static final String WHY = "退職したため";

    @Inject
    AccountRegisterService register;

    @Inject
    RunbookService runbooks;

    @Inject
    Services services;

    @Inject
    Foresight foresight;

    private City city;
    private Member member;

    @BeforeEach
    void begin() {
        city = City.mamori();
        member = Member.of(city, Role.CASEWORKER);
    }

    @Test
    void theNumbersShownAreWhatIsEnded() {
        var shown = shown();
        assertThat(shown.subjectName()).isEqualTo(member.loginId());
        var lasting = Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id());
        assertThat(shown.numbers()).containsEntry("accounts", 1L).containsEntry("roles", (long) lasting.size());
        assertThat(retire(shown.id()).well()).isTrue();
        assertThat(state()).isEqualTo("RETIRED");
        assertThat(Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id()))
                .isEmpty();
    }

    @Test
    void withoutAPreviewNothingIsDone() {
        assertThat(retire(null).code()).isEqualTo("preview-required");
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @Test
    void aPreviewIsGoodOnce() {
        var shown = shown();
        assertThat(retire(shown.id()).well()).isTrue();
        var other = Member.of(city, Role.CASEWORKER);
        assertThat(retire(other, shown.id()).code()).isEqualTo("preview-mismatch");
        Sql.change("update account set state = 'ACTIVE' where id = ?", member.id());
        assertThat(retire(shown.id()).code()).isEqualTo("preview-mismatch");
    }

    @Test
    void aPreviewIsGoodForItsObjectAndItsOperationOnly() {
        var other = Member.of(city, Role.CASEWORKER);
        assertThat(retire(other, shown().id()).code()).isEqualTo("preview-mismatch");
        var terminal = new Scene(city, services).terminals().active(TerminalKind.OFFICE);
        var command = new RetireTerminal(terminal.id(), terminal.version(), WHY, terminal.label());
        var ending = foresight.after(
                city.caller(null), shown().id(), () -> services.terminals().retire(command));
        assertThat(ending.code()).isEqualTo("preview-mismatch");
    }

    @Test
    void aPreviewOfSomebodyElseIsWorthNothing() {
        var shown = (PreviewView)
                foresight.preview(city.colleagueCaller(), RETIRING, member.id()).result();
        assertThat(retire(shown.id()).code()).isEqualTo("preview-mismatch");
    }

    @Test
    void aMadeUpPreviewIsWorthNothing() {
        assertThat(retire(UUID.randomUUID()).code()).isEqualTo("preview-mismatch");
    }

    @Test
    void whatWouldEndSomethingElseByNowIsNotDone() {
        var shown = shown();
        Sql.change(
                """
                insert into role_grant (id, tenant_id, account_id, role, valid_from, valid_until)
                select gen_random_uuid(), tenant_id, id, 'SUPERVISOR', now(), now() + interval '1 day' from account where id = ?""",
                member.id());
        assertThat(retire(shown.id()).code()).isEqualTo("preview-stale");
        assertThat(state()).isEqualTo("ACTIVE");
        assertThat(retire(shown().id()).well()).isTrue();
    }

    @Test
    void afterFiveMinutesItIsShownAnew() {
        var shown = shown();
        Sql.change(
                "update preview set made_at = now() - interval '5 minutes 1 second', expires_at = now() - interval '1 second'"
                        + " where id = ?",
                shown.id());
        assertThat(retire(shown.id()).code()).isEqualTo("preview-stale");
    }

    @Test
    void theNameMustBeTypedAndAWrongOneCostsNothing() {
        var shown = shown();
        var wrong = new RetireAccount(member.id(), 1, WHY, "somebody.else");
        assertThat(foresight
                        .after(city.caller(null), shown.id(), () -> register.retire(wrong))
                        .code())
                .isEqualTo("validation");
        assertThat(retire(shown.id()).well()).isTrue();
    }

    @Test
    void nobodyIsShownWhatTheyMayNotDo() {
        var ending =
                foresight.preview(city.without(dev.mamori.platform.Permission.ACCOUNT_MANAGE), RETIRING, member.id());
        assertThat(ending.code()).isEqualTo("forbidden");
    }

    @Test
    void whoeverWillBeAskedForASecondFactorIsAskedBeforeItIsShown() {
        var ending = foresight.preview(city.longSinceStrengthened(), RETIRING, member.id());
        assertThat(ending.code()).isEqualTo("step-up-required");
    }

    @Test
    void whatIsNotIrreversibleHasNoPreview() {
        assertThat(foresight
                        .preview(city.caller(null), "RESIDENT_VIEWED", member.id())
                        .code())
                .isEqualTo("validation");
    }

    @Test
    void aReviewMakesAProcedureGoodForAYear() {
        var before = services.done(city.caller(null), () -> runbooks.find(RETIRING));
        assertThat(before.good()).isTrue();
        var after = services.done(city.caller(null), () -> runbooks.review(RETIRING));
        assertThat(after.reviewedOn()).isAfterOrEqualTo(before.reviewedOn());
        assertThat(after.goodUntil()).isEqualTo(after.reviewedOn().plusYears(1));
    }

    @Test
    void whatWasShownCannotBeRewrittenByTheApplication() {
        var granted = Sql.look(
                """
                select part from unnest(array['operation', 'subject_id', 'effect', 'account_id', 'made_at']) as part
                 where has_column_privilege('mamori_app', 'preview', part, 'UPDATE')""");
        assertThat(granted).isEmpty();
        assertThat(List.of(Sql.look("select 1 where has_table_privilege('mamori_app', 'preview', 'DELETE')")))
                .containsExactly(List.of());
    }

    private PreviewView shown() {
        return (PreviewView)
                foresight.preview(city.caller(null), RETIRING, member.id()).result();
    }

    private Ending retire(UUID preview) {
        return retire(member, preview);
    }

    private Ending retire(Member whom, UUID preview) {
        var version = Long.parseLong(Sql.look("select version::text as version from account where id = ?", whom.id())
                .get(0)
                .text("version"));
        var command = new RetireAccount(whom.id(), version, WHY, whom.loginId());
        return foresight.after(city.caller(null), preview, () -> register.retire(command));
    }

    private String state() {
        return Sql.look("select state from account where id = ?", member.id())
                .get(0)
                .text("state");
    }
}
