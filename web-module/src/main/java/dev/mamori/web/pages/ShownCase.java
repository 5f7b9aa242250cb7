package dev.mamori.web.pages;

import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.FormLine;
import dev.mamori.casework.RecordStatus;
import dev.mamori.casework.TimelineEntry;
import dev.mamori.casework.VisitRecordLine;
import dev.mamori.identity.AccountService.Colleague;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Permission;
import dev.mamori.resident.ResidentView;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the page of a case shows, and what may be done. */
public abstract class ShownCase {

    @Inject
    CaseShelf shelf;

    @Inject
    CurrentCaller caller;

    @Inject
    OwnDepartments departments;

    private UUID id;
    private transient CaseShelf.Contents contents;

    /** Opens the case. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        contents = shelf.open(id);
    }

    public CaseRecordView getOpened() {
        return contents().opened();
    }

    public ResidentView getResident() {
        return contents().resident();
    }

    public List<VisitRecordLine> getRecords() {
        return contents().records();
    }

    public List<TimelineEntry> getTimeline() {
        return contents().timeline();
    }

    public List<FormLine> getForms() {
        return contents().forms();
    }

    /** Forms' titles by key, in the page's language. */
    public Map<String, String> getFormTitles() {
        return getForms().stream()
                .collect(Collectors.toMap(FormLine::key, form -> Words.english() ? form.titleEn() : form.title()));
    }

    public List<Colleague> getColleagues() {
        return contents().colleagues();
    }

    /** The name of who works on it; nothing for nobody. */
    public String getAssigneeName() {
        return getColleagues().stream()
                .filter(colleague -> colleague.id().equals(getOpened().assigneeId()))
                .map(Colleague::displayName)
                .findFirst()
                .orElse("");
    }

    /** What closing does, in numbers. */
    public String getClosingEffect() {
        var drafts = getRecords().stream()
                .filter(record -> record.status() == RecordStatus.DRAFT)
                .count();
        return Words.say("case.close.effect", getRecords().size(), drafts);
    }

    public List<SelectItem> getOtherDepartments() {
        return departments.others(getOpened().department());
    }

    public boolean isMayRecord() {
        return may(Permission.RECORD_WRITE) && !closed();
    }

    public boolean isMayBegin() {
        return may(Permission.CASE_CHANGE) && getOpened().status() == CaseStatus.OPEN;
    }

    public boolean isMayAssign() {
        return may(Permission.CASE_ASSIGN) && !closed();
    }

    public boolean isMayClose() {
        return may(Permission.CASE_CLOSE) && !closed();
    }

    public boolean isMayTransfer() {
        return may(Permission.CASE_TRANSFER) && !closed();
    }

    public boolean isMayReopen() {
        return may(Permission.CASE_CLOSE) && closed();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    boolean sees(UUID department) {
        return caller.get().sees(department);
    }

    private CaseShelf.Contents contents() {
        if (contents == null) {
            contents = shelf.open(id);
        }
        return contents;
    }

    private boolean closed() {
        return getOpened().status() == CaseStatus.CLOSED;
    }

    private boolean may(Permission permission) {
        return caller.get().holds(permission);
    }
}
