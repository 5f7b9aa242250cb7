package dev.mamori.web.pages;

import dev.mamori.casework.FormGroupView;
import dev.mamori.casework.FormItemView;
import dev.mamori.casework.VisitRecordRevisionView;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads a visit record: its answers by group, and what it said before. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    SurveyShelf shelf;

    @Inject
    VisitRecordService records;

    @Inject
    CurrentCaller caller;

    private UUID id;
    private SurveyShelf.Contents contents;
    private List<VisitRecordRevisionView> revisions;

    /** Opens the record. */
    public void show() {
        contents = shelf.open(id);
        revisions = records.revisions(id, null).items();
    }

    /** Questions and answers in words, by group. */
    public List<Group> getGroups() {
        var groups = new ArrayList<Group>();
        var form = contents.form();
        if (!form.header().isEmpty()) {
            groups.add(new Group("", Words.say("survey.header"), lines(form.header()), null));
        }
        form.groups().forEach(group -> groups.add(read(group)));
        return groups;
    }

    public boolean isMayWrite() {
        return caller.get().holds(Permission.RECORD_WRITE);
    }

    public UUID getCaseId() {
        return contents.record().caseId();
    }

    public String getFormTitle() {
        return contents.formTitle();
    }

    public String getResidentName() {
        return contents.residentName();
    }

    public String getStatus() {
        return contents.record().status().name();
    }

    public List<VisitRecordRevisionView> getRevisions() {
        return revisions;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    private Group read(FormGroupView group) {
        var remarks = group.remarks() == null ? null : line(group.remarks());
        return new Group(
                group.code(), Words.english() ? group.titleEn() : group.title(), lines(group.items()), remarks);
    }

    private List<Line> lines(List<FormItemView> items) {
        return items.stream().map(this::line).toList();
    }

    private Line line(FormItemView item) {
        var words = AnswerText.words(item, contents.record().answers().get(item.code()));
        return new Line(item.code(), Words.english() ? item.labelEn() : item.label(), words);
    }

    /** A group of questions. */
    public record Group(String code, String title, List<Line> items, Line remarks) {}

    /** A question with its answer in words. */
    public record Line(String code, String label, String words) {

        /** The same, as remarks are asked for. */
        public String answer() {
            return words;
        }
    }
}
