package dev.mamori.web.pages;

import dev.mamori.casework.AskCaseExport;
import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseExportService;
import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseSearch;
import dev.mamori.casework.CaseStatus;
import dev.mamori.casework.ExportTooLarge;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Takes the list of cases that was filtered out as a file, or asks for leave where it is large. */
@Named
@RequestScoped
public class CaseExportPage {

    @Inject
    CaseExportService exports;

    private String q;
    private String status;
    private String category;
    private String department;
    private String assignee;
    private String reason;
    private boolean tooLarge;

    /** Gives the file. */
    public String export() throws IOException {
        try {
            var lines = exports.export(search()).items();
            try (var file = SpreadsheetFile.begin("cases")) {
                file.row(header());
                lines.forEach(line -> file.row(cells(line)));
            }
            return null;
        } catch (ExportTooLarge many) {
            tooLarge = true;
            return null;
        }
    }

    /** Asks for leave; somebody else decides. */
    public String ask() {
        var asked = exports.ask(new AskCaseExport(search(), reason));
        return "/admin/approvals/view.xhtml?faces-redirect=true&id=" + asked.id();
    }

    private static List<String> header() {
        return List.of(
                Words.say("case.reference"),
                Words.say("case.title"),
                Words.say("case.category"),
                Words.say("case.status"),
                Words.say("case.department"),
                Words.say("case.resident"),
                Words.say("resident.kana"),
                Words.say("resident.birthDate"),
                Words.say("case.openedAt"),
                Words.say("case.lastActivity"));
    }

    private static List<String> cells(CaseRecordLine line) {
        return List.of(
                line.reference(),
                line.title(),
                Words.say("category." + line.category()),
                Words.say("state." + line.status()),
                line.department(),
                line.residentName(),
                line.residentNameKana(),
                line.birthDate().toString(),
                SpreadsheetFile.moment(line.openedAt()),
                SpreadsheetFile.moment(line.lastActivityAt()));
    }

    private CaseSearch search() {
        return new CaseSearch(
                null,
                Chosen.of(CaseStatus.class, status, "/status"),
                Chosen.of(CaseCategory.class, category, "/category"),
                department,
                assignee,
                q,
                null,
                null);
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String given) {
        q = given;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String given) {
        status = given;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String given) {
        category = given;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String given) {
        department = given;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String given) {
        assignee = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
