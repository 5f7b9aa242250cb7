package dev.mamori.web.pages;

import dev.mamori.casework.AssignCaseRecord;
import dev.mamori.casework.BeginCaseRecord;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CloseCaseRecord;
import dev.mamori.casework.ReopenCaseRecord;
import dev.mamori.casework.TransferCaseRecord;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.casework.WriteVisitRecord;
import dev.mamori.platform.TimeSource;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One case: what happened, whose it is, and what can be done with it. */
@Named
@ViewScoped
public class CasePage extends ShownCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRecordService cases;

    @Inject
    VisitRecordService records;

    private long expectedVersion;
    private String closingReason;
    private String toDepartment;
    private String transferReason;
    private boolean closingTried;

    @Override
    public void show() {
        super.show();
        expectedVersion = getOpened().version();
    }

    /** Begins a record on a form, as a draft of today. */
    public String openRecord(String form) {
        var today = LocalDate.now(TimeSource.ZONE);
        var draft = records.write(new WriteVisitRecord(getId(), form, null, today, Map.of(), false));
        return "/records/edit.xhtml?faces-redirect=true&id=" + draft.id();
    }

    /** Begins the work. */
    public String begin() {
        cases.begin(new BeginCaseRecord(getId(), expectedVersion));
        return again();
    }

    /** Gives the case to a colleague. */
    public String assign(UUID colleague) {
        cases.assign(new AssignCaseRecord(getId(), expectedVersion, colleague));
        return again();
    }

    /** Closes the case. */
    public String close() {
        closingTried = true;
        cases.close(new CloseCaseRecord(getId(), expectedVersion, closingReason));
        return again();
    }

    /** Opens it again. */
    public String reopen() {
        cases.reopen(new ReopenCaseRecord(getId(), expectedVersion));
        return again();
    }

    /** Hands it to another department; whoever hands it over may not see it any more. */
    public String transfer() {
        var moved = cases.transfer(new TransferCaseRecord(getId(), expectedVersion, toDepartment, transferReason));
        return sees(moved.departmentId()) ? again() : "/cases.xhtml?faces-redirect=true";
    }

    public boolean isClosingTried() {
        return closingTried;
    }

    private String again() {
        return "/cases/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public long getExpectedVersion() {
        return expectedVersion;
    }

    public void setExpectedVersion(long given) {
        expectedVersion = given;
    }

    public String getClosingReason() {
        return closingReason;
    }

    public void setClosingReason(String given) {
        closingReason = given;
    }

    public String getToDepartment() {
        return toDepartment;
    }

    public void setToDepartment(String given) {
        toDepartment = given;
    }

    public String getTransferReason() {
        return transferReason;
    }

    public void setTransferReason(String given) {
        transferReason = given;
    }
}
