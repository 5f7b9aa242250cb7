package dev.mamori.web.pages;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditService;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.Messages;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Searches the audit trail; the filter stands in the page's address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SHOWN = 50;

    @Inject
    AuditService audit;

    @Inject
    AuditFilters filters;

    private String cursor;
    private Slice<AuditEventView> found;

    /** Events that fit, the newest first. */
    public List<AuditEventView> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getOperations() {
        return Messages.operations().keys("[A-Z_]+");
    }

    public List<String> getOutcomes() {
        return Words.names(Outcome.class);
    }

    private Slice<AuditEventView> found() {
        if (found == null) {
            found = audit.search(filters.search(cursor, SHOWN));
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
