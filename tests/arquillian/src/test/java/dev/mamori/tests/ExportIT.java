package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.casework.AskCaseExport;
import dev.mamori.casework.CaseExportService;
import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseSearch;
import dev.mamori.platform.Slice;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred persons may leave in a file; more only when somebody else agrees, once, and for that list (controls 5, 14). */
class ExportIT extends InContainer {

    @Inject
    CaseExportService exports;

    @Inject
    ApprovalService approvals;

    @Inject
    Services services;

    private City city;
    private UUID resident;

    @BeforeEach
    void manyCases() {
        city = City.mamori();
        var opened = new Scene(city, services).open();
        resident = opened.residentId();
        Sql.change(
                """
                insert into case_record
                select (jsonb_populate_record(c, jsonb_build_object(
                  'id', gen_random_uuid(), 'reference', 'R8-00' || upper(lpad(to_hex(n), 2, '0')) || '-' || translate(upper(right(c.id::text, 4)), 'ILOU', '1100')))).*
                  from case_record c, generate_series(1, 100) as n where c.id = ?""",
                opened.id());
    }

    @Test
    void moreThanAHundredNeedASecondPerson() {
        assertThat(export(null).code()).isEqualTo("export-approval-required");
        var asked = ask();
        assertThat(asked.numbers()).containsEntry("cases", 101L);
        assertThat(export(null).code()).isEqualTo("export-approval-required");
        assertThat(approve(asked).well()).isTrue();
        assertThat(lines(export(null)).items()).hasSize(101);
        assertThat(export(null).code()).as("a leave is used once").isEqualTo("export-approval-required");
    }

    @Test
    void theLeaveIsForThatListAndThatPerson() {
        assertThat(approve(ask()).well()).isTrue();
        assertThat(export("R8-00").well()).as("a shorter list needs no leave").isTrue();
        var other = services.as().does(city.colleagueCaller(), () -> exports.export(search(null)));
        assertThat(other.code()).isEqualTo("export-approval-required");
        assertThat(export(null).well()).isTrue();
    }

    @Test
    void whoseDataWasInTheFileIsInTheTrail() {
        var caller = city.caller(null);
        services.done(caller, () -> exports.export(search("R8-000")));
        assertThat(Trail.of(caller)).singleElement().satisfies(row -> {
            assertThat(row.text("operation")).isEqualTo("CASE_RECORDS_EXPORTED");
            assertThat(row.list("shown")).contains(resident);
        });
    }

    private Ending export(String reference) {
        return services.as().does(city.caller(null), () -> exports.export(search(reference)));
    }

    private ApprovalView ask() {
        return services.done(city.caller(null), () -> exports.ask(new AskCaseExport(search(null), "議会の資料のため")));
    }

    private Ending approve(ApprovalView asked) {
        var decision = new DecideApproval(asked.id(), asked.version(), asked.payloadSha256(), "確かめた");
        return services.as().does(city.colleagueCaller(), () -> approvals.approve(decision));
    }

    private CaseSearch search(String reference) {
        return new CaseSearch(resident, null, null, null, null, reference, null, null);
    }

    @SuppressWarnings("unchecked")
    private static Slice<CaseRecordLine> lines(Ending ending) {
        return (Slice<CaseRecordLine>) ending.result();
    }
}
