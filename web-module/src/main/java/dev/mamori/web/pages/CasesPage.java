package dev.mamori.web.pages;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.CaseStatus;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists cases; the filter stands in the page's address. */
@Named
@RequestScoped
public class CasesPage {

    private static final int SHOWN = 50;

    @Inject
    CaseRecordService cases;

    @Inject
    CaseFilters filters;

    private String cursor;
    private Slice<CaseRecordLine> found;

    /** Those that fit. */
    public List<CaseRecordLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStatuses() {
        return Words.names(CaseStatus.class);
    }

    public List<String> getCategories() {
        return Words.names(CaseCategory.class);
    }

    public List<String> getAssignees() {
        return List.of("me");
    }

    private Slice<CaseRecordLine> found() {
        if (found == null) {
            found = cases.list(filters.search(cursor, SHOWN));
        }
        return found;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
