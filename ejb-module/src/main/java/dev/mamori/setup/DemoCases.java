package dev.mamori.setup;

import dev.mamori.access.Role;
import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.FormService;
import dev.mamori.casework.FormView;
import dev.mamori.casework.OpenCaseRecord;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.casework.WriteVisitRecord;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Seat;
import dev.mamori.resident.ResidentService;
import dev.mamori.setup.SetupPlan.PlannedAccount;
import dev.mamori.setup.SetupPlan.PlannedMunicipality;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fills a municipality with made-up residents, cases and surveys, through the same services as its staff and in their
 * names: the trail of a demonstration is a real one.
 */
@Stateless
@PermitAll
@RunAs("CALLER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCases {

    @Inject
    DemoDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Does it; each resident, case and survey is a use case of its own. */
    public void fill(PlannedMunicipality planned) {
        var people = new DemoPeople(planned.code());
        var workers = planned.accounts().stream()
                .filter(account -> account.role() == Role.CASEWORKER)
                .toList();
        var residents = new ArrayList<UUID>();
        caller.become(desk.caller(planned, workers.get(0)));
        for (var index = 0; index < planned.demo().residents(); index++) {
            residents.add(desk.residents.register(people.next(index)).id());
        }
        var surveys = planned.demo().surveys();
        for (var index = 0; index < planned.demo().cases(); index++) {
            var worker = workers.get(index < surveys ? 0 : index % workers.size());
            caller.become(desk.caller(planned, worker));
            var opened = desk.open(residents.get(index % residents.size()), index < surveys, worker, people);
            if (index < surveys) {
                desk.survey(opened, people, LocalDate.now(clock).minusDays(1L + index));
            }
        }
        caller.become(Caller.nobody(Ids.next(), "-"));
    }

    /** What a made-up caseworker works with. */
    @jakarta.enterprise.context.Dependent
    static class DemoDesk {

        @Inject
        ResidentService residents;

        @Inject
        CaseRecordService cases;

        @Inject
        VisitRecordService records;

        @Inject
        FormService forms;

        @Inject
        DemoLookup lookup;

        CaseRecordView open(UUID resident, boolean certification, PlannedAccount worker, DemoPeople people) {
            var category = certification ? CaseCategory.CARE_CERTIFICATION : people.category();
            var title = certification ? "要介護認定の新規申請" : people.title(category);
            return cases.open(new OpenCaseRecord(
                    resident, title, category, worker.departments().get(0)));
        }

        void survey(CaseRecordView opened, DemoPeople people, LocalDate day) {
            FormView form = forms.find("ninteichosa", 1);
            var complete = people.chance(85);
            records.write(new WriteVisitRecord(
                    opened.id(), form.key(), 1, day, people.answers(form, day, complete), complete));
        }

        Caller caller(PlannedMunicipality planned, PlannedAccount worker) {
            var standing = lookup.of(planned.code(), worker);
            return new Caller(
                    Caller.Kind.STAFF,
                    planned.code(),
                    standing.account(),
                    worker.loginId(),
                    Set.copyOf(standing.departments()),
                    false,
                    worker.role().permissions(),
                    Seat.NONE,
                    Purpose.CARE_CERTIFICATION,
                    Ids.next(),
                    "-");
        }
    }

    /** Who a planned account has become. */
    record Standing(UUID account, List<UUID> departments) {}
}
