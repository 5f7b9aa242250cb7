package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.ApprovalState;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.disclosure.AskDisclosure;
import dev.mamori.disclosure.DisclosedField;
import dev.mamori.disclosure.DisclosurePurpose;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Seat;
import dev.mamori.tests.inside.AtOnce;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people decide, exactly what was asked for is done, and it is done once (controls 5, 7, 14, 26). */
@Satisfies({"14", "26"})
class FourEyesIT extends InContainer {

    @Inject
    ApprovalService approvals;

    @Inject
    DisclosureService disclosures;

    @Inject
    Services services;

    private City city;
    private ApprovalView request;
    private UUID resident;

    @BeforeEach
    void ask() {
        city = City.mamori();
        resident = new Scene(city, services).resident().id();
        request = asked(city.caller(null));
    }

    @AfterEach
    void tidy() {
        Sql.change(
                "update account set state = 'ACTIVE', person_ref = null where held_by is null and not directory_suspended and tenant_id = "
                        + city.code());
    }

    @Test
    void whoAskedCannotDecide() {
        assertThat(decide(city.caller(null)).code()).isEqualTo("four-eyes-required");
        assertThat(state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    void norByASecondAccountOfTheSamePerson() {
        Sql.change("update account set person_ref = 'shokuin-0001' where id in ('" + city.account() + "', '"
                + city.colleague() + "')");
        request = asked(city.caller(null));
        assertThat(decide(city.colleagueCaller()).code()).isEqualTo("four-eyes-required");
    }

    @Test
    void norFromTheSameTerminalSession() {
        var place = UUID.randomUUID();
        request = asked(at(city.caller(null), place));
        assertThat(decide(at(city.colleagueCaller(), place)).code()).isEqualTo("four-eyes-required");
        assertThat(decide(at(city.colleagueCaller(), UUID.randomUUID())).well()).isTrue();
    }

    @Test
    void itIsCarriedOutOnceHoweverManyApproveAtOnce() {
        var endings = AtOnce.held(
                "select 1 from approval where id = '" + request.id() + "' for update",
                () -> decide(city.colleagueCaller()),
                () -> decide(city.colleagueCaller()));
        assertThat(endings).filteredOn(Ending::well).hasSize(1);
        assertThat(endings)
                .filteredOn(ending -> !ending.well())
                .extracting(Ending::code)
                .allMatch(code -> List.of("stale-version", "approval-decided").contains(code));
        assertThat(Sql.look("select 1 from disclosure where approval_id = ?", request.id()))
                .hasSize(1);
    }

    @Test
    void whatWasChangedInTheDatabaseIsVoidAndStaysVoid() {
        Sql.change("update approval set payload = replace(payload, '\"hours\":2', '\"hours\":3') where id = '"
                + request.id() + "'");
        assertThat(decide(city.colleagueCaller()).code()).isEqualTo("approval-voided");
        assertThat(state()).isEqualTo(ApprovalState.VOIDED);
        assertThat(Sql.look("select 1 from disclosure where approval_id = ?", request.id()))
                .isEmpty();
    }

    @Test
    void theApplicationCannotWriteWhatWasAskedForAgain() {
        for (var statement :
                List.of("update approval set payload = '{}' where id = ?", "delete from approval where id = ?")) {
            try (var application = Sql.application().of(city.code())) {
                assertThatThrownBy(() -> application.run(statement, request.id()))
                        .isInstanceOfSatisfying(Sql.Refused.class, refused -> assertThat(refused.state())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void whatNobodyDecidedInTimeIsOver() {
        Sql.change("update approval set requested_at = now() - interval '4 days', expires_at = now() - interval '1 day'"
                + " where id = '" + request.id() + "'");
        assertThat(decide(city.colleagueCaller()).code()).isEqualTo("approval-expired");
        assertThat(state()).isEqualTo(ApprovalState.EXPIRED);
    }

    @Test
    void whoAskedMustStillBeActive() {
        Sql.change("update account set state = 'SUSPENDED' where id = '" + city.account() + "'");
        assertThat(decide(city.colleagueCaller()).code()).isEqualTo("approval-voided");
        assertThat(state()).isEqualTo(ApprovalState.VOIDED);
    }

    @Test
    void whoIsRetiredBetweenSigningInAndDecidingDecidesNothing() {
        Sql.change("update account set state = 'RETIRED' where id = '" + city.colleague() + "'");
        assertThat(decide(city.colleagueCaller()).code()).isEqualTo("forbidden");
        assertThat(state()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    void theProviderSeesTheApprovedFieldsAndTheCitySeesThatItDid() {
        assertThat(decide(city.colleagueCaller()).well()).isTrue();
        var id = Sql.look("select id from disclosure where approval_id = ?", request.id())
                .get(0)
                .id("id");
        var opening = city.caller(null);
        var content = services.done(opening, () -> disclosures.open(id));
        assertThat(content.content()).containsOnlyKeys(DisclosedField.NAME, DisclosedField.PHONE);
        var seen = services.done(city.colleagueCaller(), () -> disclosures.find(id));
        assertThat(seen.openings()).singleElement().satisfies(one -> assertThat(one.fields())
                .containsExactlyInAnyOrder(DisclosedField.NAME, DisclosedField.PHONE));
        assertThat(Trail.of(opening))
                .singleElement()
                .extracting(row -> row.texts("operation", "resident_id"))
                .isEqualTo(List.of("DISCLOSED_CONTENT_OPENED", resident.toString()));
    }

    @Test
    void aDisclosureIsForOnePersonAndForItsHours() {
        assertThat(decide(city.colleagueCaller()).well()).isTrue();
        var id = Sql.look("select id from disclosure where approval_id = ?", request.id())
                .get(0)
                .id("id");
        assertThat(services.as()
                        .does(city.colleagueCaller(), () -> disclosures.open(id))
                        .code())
                .isEqualTo("purpose-grant-required");
        Sql.change("update disclosure set valid_from = now() - interval '3 hours', valid_until = now() where id = '"
                + id + "'");
        assertThat(services.as()
                        .does(city.caller(null), () -> disclosures.open(id))
                        .code())
                .isEqualTo("purpose-grant-required");
    }

    private Ending decide(Caller by) {
        var decision = new DecideApproval(request.id(), request.version(), request.payloadSha256(), "確かめた");
        return services.as().does(by, () -> approvals.approve(decision));
    }

    private ApprovalState state() {
        return services.done(city.colleagueCaller(), () -> approvals.find(request.id()))
                .state();
    }

    private ApprovalView asked(Caller by) {
        return services.done(
                by,
                () -> disclosures.ask(new AskDisclosure(
                        resident,
                        EnumSet.of(DisclosedField.NAME, DisclosedField.PHONE),
                        DisclosurePurpose.INCIDENT,
                        "INC-2026-0002",
                        "電話番号の誤りを調べるため",
                        2)));
    }

    private static Caller at(Caller caller, UUID terminalSession) {
        return new Caller(
                caller.kind(),
                caller.municipality(),
                caller.accountId(),
                caller.name(),
                caller.departments(),
                caller.everyDepartment(),
                caller.permissions(),
                new Seat(null, terminalSession, null, Instant.now()),
                caller.purpose(),
                caller.requestId(),
                caller.sourceAddress());
    }
}
