package dev.mamori.web.pages;

import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.FormLine;
import dev.mamori.casework.FormService;
import dev.mamori.casework.TimelineEntry;
import dev.mamori.casework.VisitRecordLine;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.identity.AccountService;
import dev.mamori.identity.AccountService.Colleague;
import dev.mamori.resident.ResidentService;
import dev.mamori.resident.ResidentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes a case with all that belongs to it from where it is kept. */
@RequestScoped
public class CaseShelf {

    @Inject
    CaseRecordService cases;

    @Inject
    VisitRecordService records;

    @Inject
    FormService forms;

    @Inject
    ResidentService residents;

    @Inject
    AccountService accounts;

    Contents open(UUID id) {
        var opened = cases.find(id);
        return new Contents(
                opened,
                residents.find(opened.residentId()),
                records.listOfCase(id, null).items(),
                cases.timeline(id, null).items(),
                forms.list().items(),
                accounts.colleagues(opened.departmentId()).items());
    }

    /** A case with all that belongs to it. */
    record Contents(
            CaseRecordView opened,
            ResidentView resident,
            List<VisitRecordLine> records,
            List<TimelineEntry> timeline,
            List<FormLine> forms,
            List<Colleague> colleagues) {}
}
