package dev.mamori.web.pages;

import dev.mamori.casework.AskCaseExport;
import dev.mamori.casework.CaseExportService;
import dev.mamori.casework.CaseRecordLine;
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

    @Inject
    CaseFilters filters;

    private String reason;
    private boolean tooLarge;

    /** Gives the file. */
    public String export() throws IOException {
        try {
            var lines = exports.export(filters.search(null, null)).items();
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
        var asked = exports.ask(new AskCaseExport(filters.search(null, null), reason));
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

    public boolean isTooLarge() {
        return tooLarge;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
