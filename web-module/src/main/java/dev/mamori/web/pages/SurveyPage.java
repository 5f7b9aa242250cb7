package dev.mamori.web.pages;

import dev.mamori.casework.AmendVisitRecord;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.casework.VisitRecordView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fills a visit record in, a group of questions a screen; what is answered is saved by itself. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VisitRecordService records;

    @Inject
    SurveyShelf shelf;

    private UUID id;
    private String group;
    private long expectedVersion;
    private transient SurveyShelf.Contents contents;
    private transient List<SurveyGroup> groups;

    /** Opens the record; what is on the screen already stays. */
    public void show() {
        if (contents == null) {
            open();
            expectedVersion = contents.record().version();
        }
    }

    /** Saves what the screen answers otherwise than the record. */
    public void save() {
        var changes = getCurrent().changes(record().answers());
        if (!changes.isEmpty()) {
            written(records.amend(new AmendVisitRecord(id, expectedVersion, null, changes, null)));
        }
    }

    /** Saves, and goes on to the next group. */
    public String saveAndNext() {
        save();
        var next = getGroups().get(getGroups().indexOf(getCurrent()) + 1);
        return "/records/edit.xhtml?faces-redirect=true&id=" + id + "&group=" + next.getCode();
    }

    /** Completes the record, if all that must be answered is. */
    public String complete() {
        var changes = getCurrent().changes(record().answers());
        records.amend(new AmendVisitRecord(id, expectedVersion, null, changes, true));
        return "/records/view.xhtml?faces-redirect=true&id=" + id;
    }

    public SurveyGroup getCurrent() {
        return getGroups().stream().filter(SurveyGroup::isCurrent).findFirst().orElseGet(() -> getGroups()
                .get(0));
    }

    public List<SurveyGroup> getGroups() {
        if (groups == null) {
            groups = contents().groups(group);
        }
        return groups;
    }

    public boolean isLastGroup() {
        return getGroups().indexOf(getCurrent()) == getGroups().size() - 1;
    }

    public long getAnswered() {
        return getGroups().stream().mapToLong(SurveyGroup::getAnswered).sum();
    }

    public int getTotal() {
        return getGroups().stream().mapToInt(SurveyGroup::getTotal).sum();
    }

    public UUID getCaseId() {
        return record().caseId();
    }

    public String getFormTitle() {
        return contents().formTitle();
    }

    public String getResidentName() {
        return contents().residentName();
    }

    public LocalDate getVisitedOn() {
        return record().visitedOn();
    }

    public LocalDate getPreviousOn() {
        return contents().previousOn();
    }

    public Instant getSavedAt() {
        return record().changedAt();
    }

    private void written(VisitRecordView record) {
        contents = contents().with(record);
        expectedVersion = record.version();
    }

    private VisitRecordView record() {
        return contents().record();
    }

    private SurveyShelf.Contents contents() {
        if (contents == null) {
            open();
        }
        return contents;
    }

    private void open() {
        contents = shelf.open(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String given) {
        group = given;
    }

    public long getExpectedVersion() {
        return expectedVersion;
    }

    public void setExpectedVersion(long given) {
        expectedVersion = given;
    }
}
