package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.access.Role;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.ResumeAccount;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.ChangeSupplier;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.DismissWorker;
import dev.mamori.supplier.RegisterSupplier;
import dev.mamori.supplier.SupplierLine;
import dev.mamori.supplier.SupplierSearch;
import dev.mamori.supplier.SupplierState;
import dev.mamori.supplier.SupplierView;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Entries;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import dev.mamori.upkeep.Duty;
import dev.mamori.upkeep.Upkeep;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody works for the provider unseen, and nobody's account outlives the place it was given for (controls 10, 11, 12). */
@Satisfies({"10", "11"})
class SuppliersIT extends InContainer {

    @Inject
    AccountRegisterService register;

    @Inject
    Upkeep upkeep;

    @Inject
    Services services;

    private City city;
    private Entries entries;

    @BeforeEach
    void begin() {
        city = City.mamori();
        entries = new Entries(city, services);
    }

    @Test
    void nobodyOfAnyTierWorksWithoutTheCitysApproval() {
        var first = entries.proposed();
        assertThat(activate(first).code()).isEqualTo("subcontract-not-approved");
        var working = entries.active(first);
        var second = entries.registered(Entries.registering(working.id()));
        assertThat(second.tier()).isEqualTo(2);
        assertThat(activate(second).code()).isEqualTo("subcontract-not-approved");
        assertThat(entries.active(second).state()).isEqualTo(SupplierState.ACTIVE);
    }

    @Test
    @Satisfies("26")
    void whoAskedDoesNotApprove() {
        var request = entries.asked(entries.proposed());
        assertThat(as(city.caller(null), () -> services.approvals().approve(Entries.deciding(request)))
                        .code())
                .isEqualTo("four-eyes-required");
    }

    @Test
    void whatIsApprovedIsWhatWasShown() {
        var proposed = entries.proposed();
        var request = entries.asked(proposed);
        services.done(city.caller(null), () -> services.suppliers().change(working(proposed, "まったく別の仕事")));
        assertThat(as(city.colleagueCaller(), () -> services.approvals().approve(Entries.deciding(request)))
                        .code())
                .isEqualTo("stale-version");
        assertThat(entries.now(proposed).state()).isEqualTo(SupplierState.PROPOSED);
    }

    @Test
    void theApprovalIsKeptWithItsDocument() {
        var approved = entries.approved(entries.proposed());
        assertThat(approved.state()).isEqualTo(SupplierState.APPROVED);
        assertThat(approved.approval().documentSha256()).isEqualTo("a1".repeat(32));
        assertThat(approved.approval().documentDate()).isEqualTo(Entries.today());
        assertThat(approved.approval().approvedBy())
                .isEqualTo(city.colleagueCaller().name());
    }

    @Test
    void theTreeHasRules() {
        var first = entries.proposed();
        var second = entries.registered(Entries.registering(first.id()));
        assertThat(refused(Entries.registering(
                        first.id(), "JP", DataCategory.NONE, Entries.today().plusDays(201))))
                .isEqualTo("validation");
        assertThat(refused(Entries.registering(Ids.next()))).isEqualTo("validation");
        assertThat(refused(Entries.registering(
                        second.id(),
                        "US",
                        DataCategory.PERSONAL,
                        Entries.today().plusDays(20))))
                .isEqualTo("location-not-japan");
        assertThat(entries.registered(Entries.registering(
                                second.id(),
                                "US",
                                DataCategory.OPERATIONAL,
                                Entries.today().plusDays(20)))
                        .tier())
                .isEqualTo(3);
        assertThat(as(city.caller(null), () -> services.suppliers().change(below(first, second.id())))
                        .code())
                .isEqualTo("validation");
    }

    @Test
    void whatWasApprovedDoesNotChangeWhileItWorks() {
        var working = entries.active();
        assertThat(as(city.caller(null), () -> services.suppliers().change(working(working, "別の仕事")))
                        .code())
                .isEqualTo("supplier-state");
        var approved = entries.approved(entries.proposed());
        var changed =
                services.done(city.caller(null), () -> services.suppliers().change(working(approved, "別の仕事")));
        assertThat(changed.state()).isEqualTo(SupplierState.PROPOSED);
        assertThat(changed.approval()).isNull();
    }

    @Test
    @Satisfies("12")
    void whoIsNotTrainedOrNotBoundGetsNoAccount() {
        var late = entries.with(entries.active(), Entries.today().minusYears(1).minusDays(1));
        assertThat(tie(late, entries.person().loginId()).code()).isEqualTo("worker-not-cleared");
        var admin = Member.of(city, Role.CITY_ADMIN);
        assertThat(tie(entries.staffed(), admin.loginId()).code()).isEqualTo("validation");
        assertThat(tie(entries.staffed(), "nobody." + Ids.next()).code()).isEqualTo("validation");
        var person = entries.person();
        entries.tied(entries.staffed(), person);
        assertThat(tie(entries.staffed(), person.loginId()).code()).isEqualTo("validation");
    }

    @Test
    @Satisfies("12")
    void accountsOfAllTiersEndWithTheEntryAtOnce() {
        var first = entries.active();
        var person = entries.person();
        entries.tied(entries.with(first, Entries.today()), person);
        var second = entries.active(entries.registered(Entries.registering(first.id())));
        var below = entries.person();
        entries.tied(entries.with(second, Entries.today()), below);
        var desk = Desk.in(city);
        var token = desk.signIn(person.loginId(), person.password());
        var other = desk.signIn(below.loginId(), below.password());
        assertThat(desk.session(token)).isPresent();

        var ended =
                services.done(city.caller(null), () -> services.suppliers().end(Entries.moving(entries.now(first))));

        assertThat(List.of(
                        ended.ends().suppliers(),
                        ended.ends().workers(),
                        ended.ends().accounts(),
                        ended.ends().sessions()))
                .containsExactly(2, 2, 2, 2);
        assertThat(desk.session(token)).isEmpty();
        assertThat(desk.session(other)).isEmpty();
        assertThat(entries.now(second).state()).isEqualTo(SupplierState.ENDED);
        for (var account : List.of(person, below)) {
            assertThat(account.row().text("state")).isEqualTo("SUSPENDED");
            assertThatThrownBy(() -> desk.signIn(account.loginId(), account.password()))
                    .hasMessageContaining("authentication-failed");
            assertThat(resume(account).code()).isEqualTo("account-held");
        }
    }

    @Test
    @Satisfies("12")
    void reopenedApprovedAndAtWorkAgainItsAccountsMayBeResumed() {
        var person = entries.person();
        var tied = entries.tied(entries.staffed(), person);
        services.done(city.caller(null), () -> services.suppliers().end(Entries.moving(tied)));
        var reopened =
                services.done(city.caller(null), () -> services.suppliers().reopen(Entries.moving(entries.now(tied))));
        assertThat(reopened.state()).isEqualTo(SupplierState.PROPOSED);
        assertThat(resume(person).code()).isEqualTo("account-held");
        entries.active(reopened);
        assertThat(person.row().text("state")).isEqualTo("SUSPENDED");
        assertThat(resume(person).well()).isTrue();
    }

    @Test
    @Satisfies("12")
    void anInvitedAccountDoesNotBeginAfterTheEnd() {
        var person = entries.person();
        Sql.change("update account set state = 'INVITED', password_hash = null where id = ?", person.id());
        var tied = entries.tied(entries.staffed(), person);
        services.done(city.caller(null), () -> services.suppliers().end(Entries.moving(tied)));
        assertThat(person.row().id("held_by")).isEqualTo(tied.workers().get(0).id());
        assertThatThrownBy(() -> Sql.change("update account set state = 'ACTIVE' where id = ?", person.id()))
                .hasMessageContaining("account_held");
    }

    @Test
    @Satisfies("12")
    void theAccountOfWhoLeavesEndsAndComesBackWithThePerson() {
        var person = entries.person();
        var tied = entries.tied(entries.staffed(), person);
        var desk = Desk.in(city);
        var token = desk.signIn(person.loginId(), person.password());
        var gone = services.done(city.caller(null), () -> services.supplierWorkers()
                .dismiss(new DismissWorker(tied.id(), tied.version(), worker(tied), Entries.WHY)));
        assertThat(desk.session(token)).isEmpty();
        assertThat(resume(person).code()).isEqualTo("account-held");
        var back = entries.with(gone, Entries.today());
        var again = back.workers().stream()
                .filter(one -> one.leftOn() == null)
                .findFirst()
                .orElseThrow();
        services.done(city.caller(null), () -> services.supplierWorkers()
                .tie(new dev.mamori.supplier.TieWorker(back.id(), back.version(), again.id(), person.loginId())));
        assertThat(resume(person).well()).isTrue();
    }

    @Test
    @Satisfies("12")
    void onTheDayAfterTheTermNothingOfItWorks() {
        var person = entries.person();
        var tied = entries.tied(entries.staffed(), person);
        var desk = Desk.in(city);
        var token = desk.signIn(person.loginId(), person.password());
        Sql.change("update supplier set term_end = ? where id = ?", Entries.today(), tied.id());
        upkeep.tend(city.code(), Duty.SUPPLIER_TERMS);
        assertThat(entries.now(tied).state()).isEqualTo(SupplierState.ACTIVE);
        Sql.change(
                "update supplier set term_end = ? where id = ?", Entries.today().minusDays(1), tied.id());
        // the product's own round of this minute may have come first
        upkeep.tend(city.code(), Duty.SUPPLIER_TERMS);
        assertThat(entries.now(tied).state()).isEqualTo(SupplierState.ENDED);
        assertThat(desk.session(token)).isEmpty();
        assertThat(resume(person).code()).isEqualTo("account-held");
        assertThat(Sql.look(
                        "select actor_kind, outcome from audit_event where operation = 'SUPPLIER_ENDED' and subject_id = ?",
                        tied.id()))
                .singleElement()
                .extracting(row -> row.texts("actor_kind", "outcome"))
                .isEqualTo(List.of("SYSTEM", "SUCCESS"));
    }

    @Test
    void theRegisterIsShownAsItStood() {
        var working = entries.active();
        Sql.change(
                "update supplier_revision set recorded_at = recorded_at - interval '5 days' where supplier_id = ?",
                working.id());
        services.done(city.caller(null), () -> services.suppliers().end(Entries.moving(working)));
        assertThat(stateOn(working, Entries.today())).contains(SupplierState.ENDED);
        assertThat(stateOn(working, Entries.today().minusDays(3))).contains(SupplierState.ACTIVE);
        assertThat(stateOn(working, Entries.today().minusDays(9))).isEmpty();
        assertThat(as(city.caller(null), () -> services.suppliers()
                                .export(Entries.today().plusDays(1)))
                        .code())
                .isEqualTo("validation");
    }

    @Test
    void theListGoesOnWhereItStopped() {
        var first = entries.proposed();
        entries.registered(Entries.registering(first.id()));
        var whole = page(null, 100);
        var one = page(null, 1);
        var rest = page(one.nextCursor(), 100);
        assertThat(one.items()).hasSize(1);
        assertThat(rest.items())
                .startsWith(whole.items().subList(1, whole.items().size()).toArray(SupplierLine[]::new));
    }

    @Test
    @Satisfies("29")
    void anotherCitysSupplierIsNotThere() {
        var proposed = entries.proposed();
        var other = City.aohama();
        assertThat(as(other.caller(null), () -> services.suppliers().find(proposed.id()))
                        .code())
                .isEqualTo("not-found");
        var register =
                services.done(other.caller(null), () -> services.suppliers().export(null));
        assertThat(register.suppliers()).extracting(SupplierView::id).doesNotContain(proposed.id());
    }

    @Test
    void theDatabaseItselfRefusesWhatIsNotApproved() {
        var proposed = entries.proposed();
        assertThatThrownBy(() -> Sql.change("update supplier set state = 'ACTIVE' where id = ?", proposed.id()))
                .hasMessageContaining("supplier_approved");
        try (var application = Sql.application().of(city.code())) {
            assertThatThrownBy(() -> application.run("update supplier_revision set content = '{}'"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Sql.Refused.class))
                    .extracting(Sql.Refused::state)
                    .isEqualTo("42501");
        }
    }

    private dev.mamori.platform.Slice<dev.mamori.supplier.SupplierLine> page(String cursor, int limit) {
        return services.done(city.caller(null), () -> services.suppliers()
                .list(new SupplierSearch(null, null, null, cursor, limit)));
    }

    private Optional<SupplierState> stateOn(SupplierView supplier, LocalDate day) {
        return services.done(city.caller(null), () -> services.suppliers().export(day)).suppliers().stream()
                .filter(one -> one.id().equals(supplier.id()))
                .map(SupplierView::state)
                .findFirst();
    }

    private Ending activate(SupplierView supplier) {
        return as(city.caller(null), () -> services.suppliers()
                .activate(new ActivateSupplier(supplier.id(), supplier.version())));
    }

    private Ending tie(SupplierView supplier, String loginId) {
        return as(city.caller(null), () -> services.supplierWorkers().tie(Entries.tying(supplier, loginId)));
    }

    private Ending resume(Member member) {
        var command = new ResumeAccount(member.id(), member.row().number("version"), Entries.WHY);
        return as(city.caller(null), () -> register.resume(command));
    }

    private String refused(RegisterSupplier command) {
        return as(city.caller(null), () -> services.suppliers().register(command))
                .code();
    }

    private Ending as(Caller caller, Callable<?> work) {
        return services.as().does(caller, work);
    }

    private static UUID worker(SupplierView supplier) {
        return supplier.workers().get(0).id();
    }

    private static ChangeSupplier working(SupplierView supplier, String work) {
        return changed(supplier, null, Optional.of(work));
    }

    private static ChangeSupplier below(SupplierView supplier, UUID parent) {
        return changed(supplier, Optional.of(parent), null);
    }

    private static ChangeSupplier changed(SupplierView supplier, Optional<UUID> parent, Optional<String> work) {
        return new ChangeSupplier(
                supplier.id(),
                supplier.version(),
                parent,
                null,
                null,
                null,
                null,
                work,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
