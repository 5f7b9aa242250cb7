package dev.mamori.web.pages;

import dev.mamori.audit.AuditEventView;
import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseSearch;
import dev.mamori.platform.NotFound;
import dev.mamori.resident.ResidentService;
import dev.mamori.resident.ResidentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One resident: particulars, cases, and who looked. */
@Named
@RequestScoped
public class ResidentPage {

    private static final int SHOWN = 20;

    @Inject
    ResidentService residents;

    @Inject
    CaseRecordService caseRecords;

    @Inject
    StaffFrame frame;

    private UUID id;
    private ResidentView resident;
    private List<CaseRecordLine> cases = List.of();
    private List<AuditEventView> accesses = List.of();

    /** Opens the resident's particulars. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        resident = residents.find(id);
        if (frame.isMayReadCases()) {
            cases = caseRecords
                    .list(new CaseSearch(id, null, null, null, null, null, null, SHOWN))
                    .items();
        }
        if (frame.isMayReadAccesses()) {
            accesses = residents.accesses(id, null, SHOWN).items();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public ResidentView getResident() {
        return resident;
    }

    public List<CaseRecordLine> getCases() {
        return cases;
    }

    public List<AuditEventView> getAccesses() {
        return accesses;
    }
}
